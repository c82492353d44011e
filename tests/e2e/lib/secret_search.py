"""secret_search.py SEED-HEX WHERE: how often the seed of an Ed25519 key stands in the memory of a process (WHERE is its
number) or in a file, in any of the forms that something on the way might give it. One line per form that is found."""
import base64
import hashlib
import sys


def forms(seed):
    text = base64.b64encode(seed)
    expanded = hashlib.sha512(seed).digest()
    clamped = bytes([expanded[0] & 248]) + expanded[1:31] + bytes([expanded[31] & 63 | 64])
    return {
        "seed": seed,
        "first half": seed[:16],
        "second half": seed[16:],
        "base64": text,
        "base64 in UTF-16": text.decode().encode("utf-16-le"),
        "hex": seed.hex().encode(),
        "expanded": expanded[:32],
        "scalar": clamped,
        "prefix": expanded[32:],
    }


def readable_memory(pid):
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for line in maps:
            bounds, rights = line.split()[:2]
            if "r" not in rights or "[v" in line:
                continue
            start, end = (int(bound, 16) for bound in bounds.split("-"))
            memory.seek(start)
            yield memory.read(end - start)


def parts_of(where):
    if where.isdigit():
        yield from readable_memory(where)
    else:
        with open(where, "rb") as file:
            yield file.read()


def main():
    wanted = forms(bytes.fromhex(sys.argv[1]))
    found = dict.fromkeys(wanted, 0)
    for part in parts_of(sys.argv[2]):
        for name, form in wanted.items():
            found[name] += part.count(form)
    for name, count in found.items():
        if count:
            print(f"{name} {count}")


main()
