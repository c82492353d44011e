"""Drives the real window through AT-SPI, as a screen reader would; imported by the scripts beside this folder."""
import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = int(os.environ.get('COUNTERSIGN_PATIENCE', '120'))  # seconds until something that has to come is given up


def wait_for(what, look):
    """Asks until look() answers with something, and gives that back."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except Exception:  # the tree changes while it is read
            found = None
        if found:
            return found
        time.sleep(0.1)
    folder = os.environ.get("COUNTERSIGN_PICTURES")
    if folder:
        subprocess.run(["import", "-window", "root", f"{folder}/failed.png"], check=False)
    raise SystemExit(f"FAIL: {what} did not come")


def children(node):
    # Counted anew each time: Qt 6.4 does not survive the question for a child that a scroll area no longer has.
    index = 0
    while index < node.get_child_count():
        child = node.get_child_at_index(index)
        if child is not None:
            yield child
        index += 1


def everything(node, showing=True):
    for child in children(node):
        if showing and not child.get_state_set().contains(Atspi.StateType.SHOWING):
            continue
        yield child
        yield from everything(child, showing)


def text_of(node):
    """What a screen reader says: the name, else the text in it."""
    if node.get_name():
        return node.get_name()
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else ""


class Window:
    """The program on this display."""

    def __init__(self, words):
        self.process = subprocess.Popen(words)
        self.root = wait_for("the window", self._root)

    def _root(self):
        if self.process.poll() is not None:
            raise SystemExit(f"FAIL: the program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for program in children(desktop):
            if program.get_process_id() == self.process.pid and program.get_child_count():
                program.set_cache_mask(Atspi.Cache.NONE)
                return program
        return None

    def find(self, role, name, exact=False):
        """The showing thing of that role whose name is or holds the words."""

        def look():
            for node in everything(self.root):
                said = text_of(node)
                if (role is None or node.get_role_name() == role) and (said == name if exact else name in said):
                    return node
            return None

        return wait_for(f"{role or 'anything'} '{name}'", look)

    def sees(self, words):
        """Whether the words stand anywhere in the window now."""
        return any(words in text_of(node) for node in everything(self.root))

    def wait_until_sees(self, words):
        return wait_for(f"'{words}' in the window", lambda: self.sees(words))

    def is_possible(self, name, role="push button"):
        """Whether the thing of that name, which is there, can be pressed now."""
        return self.find(role, name).get_state_set().contains(Atspi.StateType.SENSITIVE)

    def press(self, name, role="push button", exact=False):
        node = self.find(role, name, exact)
        wait_for(f"'{name}' to be possible", lambda: node.get_state_set().contains(Atspi.StateType.SENSITIVE))
        action = node.get_action_iface()
        for index in range(Atspi.Action.get_n_actions(action)):
            if Atspi.Action.get_action_name(action, index).lower() in ("press", "toggle", "showmenu"):
                Atspi.Action.do_action(action, index)
                return node
        raise SystemExit(f"FAIL: '{name}' cannot be pressed")

    def fill(self, name, text, role="text"):
        node = self.find(role, name)
        Atspi.EditableText.set_text_contents(node.get_editable_text_iface(), text)

    def keys(self, *keys):
        """Real keys to whatever has the focus."""
        subprocess.run(["xdotool", "key", "--delay", "30", *keys], check=True)

    def picture(self, file):
        subprocess.run(["import", "-window", "root", file], check=True)

    def close(self):
        self.process.terminate()
        self.process.wait(PATIENCE)
