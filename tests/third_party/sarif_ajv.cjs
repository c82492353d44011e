// SARIF logs through the published JSON schema (draft-04) and ajv. Exit 1 when one is not valid.
//     sarif_ajv.cjs FILE...
"use strict";
const fs = require("fs");
const Ajv = require("ajv-draft-04");
const addFormats = require("ajv-formats");

// One pattern of the schema is no regular expression in Unicode mode.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const valid = ajv.compile(require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));
let good = true;
for (const file of process.argv.slice(2)) {
    if (valid(JSON.parse(fs.readFileSync(file, "utf8")))) continue;
    good = false;
    for (const error of valid.errors.slice(0, 5)) console.error(`${file}: ${error.instancePath}: ${error.message}`);
}
process.exit(good ? 0 : 1);
