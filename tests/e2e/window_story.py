"""A reviewer and three signers, one after the other, in the window; run by window.sh.
Arguments: program, store, trust file, folder of keys, packet, folder for pictures."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "lib"))
from window import Window  # noqa: E402

program, store, trust, keys, packet, pictures = sys.argv[1:]


def window_of(person):
    return Window([program, store, "--trust", trust, "--keys", keys, "--as", person, "--packet", packet])


def read_to_the_end(window):
    """What is signed has to be on screen first, as many pages as there are."""
    while window.is_possible("Show what is left"):
        window.press("Show what is left")


def sign(window, picture):
    read_to_the_end(window)
    window.picture(f"{pictures}/{picture}.png")
    window.press("Sign as")
    window.wait_until_sees("Recorded: ")
    window.press("Close")


def review(person):
    window = window_of(person)
    window.press("Review")
    for step in range(4):
        window.wait_until_sees(f"Verification {step + 1} of 4")
        if step == 0 and window.is_possible("Next"):
            raise SystemExit("FAIL: a verification was offered before its material was shown")
        read_to_the_end(window)
        window.press("In order", role="radio button")
        window.picture(f"{pictures}/review-{step + 1}.png")
        window.press("Next")
    window.press("Go: ", role="radio button")
    window.press("Next")
    sign(window, "review-sheet")
    window.close()


def approve(person):
    window = window_of(person)
    window.picture(f"{pictures}/packet-{person}.png")
    window.press("Approve")
    if window.is_possible("Sign as"):
        raise SystemExit("FAIL: signing was offered before everything was shown")
    sign(window, f"approve-{person}")
    window.close()


review("tomasz")
print("ok    tomasz has reviewed in the window")
for signer in ("ada", "ines", "kofi"):
    approve(signer)
    print(f"ok    {signer} has approved in the window")
done = window_of("kofi")
done.wait_until_sees("Approved")
done.picture(f"{pictures}/approved.png")
done.close()
