#!/usr/bin/python3
"""Verdicts of python3-jsonschema, for tests/core/validation/tst_schema_oracle.cpp.

Makes schemas from the keywords that Countersign implements, and instances for them, by chance with a fixed seed, and
writes what python3-jsonschema says of each to tests/data/validation/schema_verdicts.txt. With --check it only compares
and ends with 1 when the file differs. Lines: `schema`, a tab and a schema document, then `valid` or `invalid`, a tab
and an instance of its definition "it".
"""

import json
import pathlib
import random
import sys

import jsonschema

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FILE = pathlib.Path(__file__).parent.parent / "data/validation/schema_verdicts.txt"
SCHEMAS = 250
INSTANCES = 400

# No text ends in a line feed: "$" of Python also matches before one, unlike "$" of ECMA-262.
TEXTS = ["", "a", "go", "hold", "ab", "aaa", "x1", "\u00fcb", "\u5f20", "a\nb", "true", "12"]
NAMES = ["a", "b", "c", "type", "items"]
TYPES = ["null", "boolean", "integer", "string", "array", "object"]
PATTERNS = ["^a", "b$", "^[a-z]+$", "^(go|hold)$", "a{2,3}", "[^a]", "^.*$", r"\w\d?", "x|^$", "^\u00fc?.$"]

chance = random.Random(120)


def maybe(probability):
    return chance.random() < probability


def bounds(schema, low, high, smallest, largest):
    if maybe(0.15):
        schema[low] = chance.randint(smallest, largest)
    if maybe(0.15):
        schema[high] = chance.randint(smallest, largest)


def make_schema(depth):
    schema = {}
    if maybe(0.5):
        schema["type"] = chance.choice([*TYPES, ["string", "null"], ["object", "array", "integer"]])
    bounds(schema, "minLength", "maxLength", 0, 3)
    bounds(schema, "minimum", "maximum", -2, 3)
    bounds(schema, "minItems", "maxItems", 0, 3)
    if maybe(0.1):
        schema.update({"type": "string", "enum": chance.sample(TEXTS, 3)})
    if maybe(0.05):
        schema.update({"type": "string", "const": chance.choice(TEXTS)})
    if maybe(0.1):
        schema["pattern"] = chance.choice(PATTERNS)
    if maybe(0.15):
        schema["uniqueItems"] = maybe(0.7)
    if maybe(0.15):
        schema["required"] = chance.sample(NAMES, chance.randint(0, 2))
    if maybe(0.1):
        schema["additionalProperties"] = maybe(0.4)
    if maybe(0.1):
        schema["$ref"] = "#/$defs/" + chance.choice(["deep", "word"])
    if depth > 0:
        add_subschemas(schema, depth - 1)
    return schema


def add_subschemas(schema, depth):
    if maybe(0.3):
        schema["items"] = make_schema(depth)
    if maybe(0.4):
        schema["properties"] = {name: make_schema(depth) for name in chance.sample(NAMES, 2)}
    if maybe(0.15):
        schema["additionalProperties"] = make_schema(depth)
    for keyword in ("allOf", "anyOf", "oneOf"):
        if maybe(0.15):
            schema[keyword] = [make_schema(depth) for _ in range(chance.randint(1, 3))]


def make_instance(depth):
    shape = chance.random()
    if depth == 0 or shape < 0.4:
        return chance.choice([None, True, False, -2, -1, 0, 1, 2, 3, *TEXTS])
    if shape < 0.7:
        return [make_instance(depth - 1) for _ in range(chance.randint(0, 4))]
    return {name: make_instance(depth - 1) for name in chance.sample([*NAMES, "z"], chance.randint(0, 4))}


def as_line(kind, value):
    return kind + "\t" + json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"


def verdicts_on(schema):
    """Some instances that hold and some that do not; schemas that take or refuse everything show little."""
    validator = jsonschema.Draft202012Validator({**schema, "$ref": "#/$defs/it"})
    found = {True: [], False: []}
    for _ in range(INSTANCES):
        instance = make_instance(3)
        valid = validator.is_valid(instance)
        if len(found[valid]) < 4 and instance not in found[valid]:
            found[valid].append(instance)
    if not found[True] or not found[False]:
        return ""
    return "".join(as_line("valid" if valid else "invalid", instance) for valid in found for instance in found[valid])


def make_verdicts():
    lines = ""
    made = 0
    while made < SCHEMAS:
        word = {"type": "string", "pattern": chance.choice(PATTERNS)}
        deep = {"type": ["object", "integer"], "additionalProperties": {"$ref": "#/$defs/deep"}}
        schema = {"$schema": DIALECT, "$defs": {"it": make_schema(2), "deep": deep, "word": word}}
        verdicts = verdicts_on(schema)
        if verdicts:
            lines += as_line("schema", schema) + verdicts
            made += 1
    return lines


def main():
    verdicts = make_verdicts()
    if "--check" not in sys.argv[1:]:
        FILE.write_text(verdicts, encoding="utf-8")
    elif FILE.read_text(encoding="utf-8") != verdicts:
        sys.exit(f"{FILE.name} is not what python3-jsonschema {jsonschema.__version__} says")


main()
