"""A reviewer's and a signer's way through the window; run by window.sh. Arguments: program, demo folder, pictures."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "lib"))
from window import Window  # noqa: E402

program, demo, pictures = sys.argv[1:]
mine = ["--trust", f"{demo}/workstation/trust.yaml", "--keys", f"{demo}/workstation/keys"]


def inbox():
    window = Window([program, demo, *mine])
    window.wait_until_sees("Sandbox")
    window.find("page tab", "Everything (14)")
    window.picture(f"{pictures}/inbox.png")
    window.close()


inbox()
print("ok    the inbox counts what lies in the store")
