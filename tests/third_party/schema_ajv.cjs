// The packet schema through ajv: it is a schema by ajv's strict mode, takes the packet and its core, and refuses every
// document that differs from them in one place.
//     schema_ajv.cjs SCHEMA.json PACKET.json
"use strict";
const fs = require("fs");
const Ajv = require("ajv/dist/2020");

const sealing = ["approval_state", "approval_timestamp_utc", "signer_roster", "human_review", "history", "packet_sha256"];
const [schemaFile, packetFile] = process.argv.slice(2);
const schema = JSON.parse(fs.readFileSync(schemaFile, "utf8"));
const packet = JSON.parse(fs.readFileSync(packetFile, "utf8"));
const core = Object.fromEntries(Object.entries(packet).filter(([name]) => !sealing.includes(name)));

// strictTypes and strictRequired ask for a style, not for validity.
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false });
const asPacket = ajv.compile(schema);
const asCore = ajv.compile({ $schema: schema.$schema, $defs: schema.$defs, $ref: "#/$defs/core" });

const copyOf = (document) => JSON.parse(JSON.stringify(document));
const at = (document, path) => path.reduce((value, key) => value[key], document);
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

/** Every path into the document, containers included. */
function* places(value, path = []) {
    yield path;
    if (value === null || typeof value !== "object") return;
    for (const [key, inner] of Object.entries(value)) yield* places(inner, [...path, key]);
}

/** Copies with one member too many, one too few, one of another type. */
function* spoiled(document) {
    for (const path of places(document)) {
        const value = at(document, path);
        const last = path[path.length - 1];
        const change = (edit) => {
            const copy = copyOf(document);
            edit(copy);
            return [path.join("/"), copy];
        };
        const parent = (copy) => at(copy, path.slice(0, -1));
        if (isObject(value)) yield change((copy) => (at(copy, path).unknown_member = "x"));
        if (path.length === 0) continue;
        if (isObject(parent(document))) yield change((copy) => delete parent(copy)[last]);
        yield change((copy) => (parent(copy)[last] = isObject(value) ? "another type" : { another: "type" }));
    }
}

const complaints = [];
function check(name, valid, document) {
    if (!valid(document)) complaints.push(`${name}: ${ajv.errorsText(valid.errors)}`);
    let count = 0;
    for (const [place, copy] of spoiled(document)) {
        count += 1;
        if (valid(copy)) complaints.push(`${name}: a fault at /${place} was accepted`);
    }
    if (count < 100) complaints.push(`${name}: hardly anything was tried`);
    console.log(`${name}: ${count} faults tried`);
}
check("sealed packet", asPacket, packet);
check("core", asCore, core);
if (asCore(packet) || asPacket(core)) complaints.push("core and sealed packet are taken for one another");
console.log(complaints.join("\n") || "the schema holds");
process.exit(complaints.length > 0 ? 1 : 0);
