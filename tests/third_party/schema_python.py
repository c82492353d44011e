"""The packet schema through python3-jsonschema: it is a schema, uses only the keywords that the program implements,
takes the packet and its core, and refuses every document that differs from them in one place.

    schema_python.py SCHEMA.yaml PACKET.json
"""

import copy
import json
import sys
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator

SEALING = ("approval_state", "approval_timestamp_utc", "signer_roster", "human_review", "history", "packet_sha256")
KEYWORDS = set("""$schema $id $defs $ref title description type properties required additionalProperties items enum
    const pattern minLength maxLength minItems maxItems uniqueItems minimum maximum anyOf oneOf allOf""".split())


def subschemas(schema, place="#"):
    """Every schema in the document with its place."""
    yield place, schema
    for name in ("$defs", "properties"):
        for key, inner in schema.get(name, {}).items():
            yield from subschemas(inner, f"{place}/{name}/{key}")
    for name in ("anyOf", "oneOf", "allOf"):
        for i, inner in enumerate(schema.get(name, [])):
            yield from subschemas(inner, f"{place}/{name}/{i}")
    if "items" in schema:
        yield from subschemas(schema["items"], f"{place}/items")


def complaints_about_keywords(document):
    used = set()
    for place, schema in subschemas(document):
        for name in schema:
            if name not in KEYWORDS:
                yield f"{place}: keyword {name}"
        if "const" in schema and not isinstance(schema["const"], str):
            yield f"{place}: const is no text"
        if "properties" in schema and schema.get("additionalProperties") is not False:
            yield f"{place}: open object"
        if set(schema.get("required", [])) - set(schema.get("properties", schema.get("required", []))):
            yield f"{place}: a required member has no definition"
        reference = schema.get("$ref")
        if reference is not None:
            used.add(reference)
            if not reference.startswith("#/$defs/") or reference[8:] not in document["$defs"]:
                yield f"{place}: {reference} leads nowhere"
    for name in document["$defs"]:
        if f"#/$defs/{name}" not in used and name != "core":
            yield f"definition {name} is never used"


def places(value, path=()):
    """Every path into the document, containers included."""
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from places(inner, path + (key,))


def at(value, path):
    for key in path:
        value = value[key]
    return value


def spoiled(document):
    """Copies that a closed schema has to refuse: one member too many, one too few, one of another type."""
    for path in places(document):
        value = at(document, path)
        if isinstance(value, dict):
            extra = copy.deepcopy(document)
            at(extra, path)["unknown_member"] = "x"
            yield path + ("unknown_member",), extra
        if path and isinstance(at(document, path[:-1]), dict):
            missing = copy.deepcopy(document)
            del at(missing, path[:-1])[path[-1]]
            yield path, missing
        if path:
            other = copy.deepcopy(document)
            at(other, path[:-1])[path[-1]] = {"another": "type"} if not isinstance(value, dict) else "another type"
            yield path, other


def check(name, validator, document):
    errors = [f"{name}: {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(document)]
    count = 0
    for path, copy_with_fault in spoiled(document):
        count += 1
        if validator.is_valid(copy_with_fault):
            errors.append(f"{name}: a fault at /{'/'.join(map(str, path))} was accepted")
    print(f"{name}: {count} faults tried")
    return errors if count > 100 else errors + [f"{name}: hardly anything was tried"]


def main(schema_path, packet_path):
    document = yaml.safe_load(Path(schema_path).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(document)
    packet = json.loads(Path(packet_path).read_bytes())
    core = {name: value for name, value in packet.items() if name not in SEALING}
    core_schema = {"$schema": document["$schema"], "$defs": document["$defs"], "$ref": "#/$defs/core"}
    as_core, as_packet = Draft202012Validator(core_schema), Draft202012Validator(document)
    errors = list(complaints_about_keywords(document))
    errors += check("sealed packet", as_packet, packet) + check("core", as_core, core)

    draft = copy.deepcopy(core)
    draft["evidence_bundle"]["forecast_band_snapshot_hash"] = None
    if not as_core.is_valid(draft):
        errors.append("a core may have incomplete evidence")
    if as_packet.is_valid(dict(packet, evidence_bundle=draft["evidence_bundle"])):
        errors.append("a sealed packet may not have incomplete evidence")
    if as_core.is_valid(packet) or as_packet.is_valid(core):
        errors.append("core and sealed packet are taken for one another")
    print("\n".join(errors) or "the schema holds")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
