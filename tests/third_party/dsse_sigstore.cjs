// What the signature of each DSSE envelope is over, by sigstore-js, and whether it holds.
//     dsse_sigstore.cjs DIR    for each NAME.json and NAME.der: writes NAME.message, prints "NAME holds|refused"
"use strict";
const fs = require("fs");
const path = require("path");
const { crypto, dsse } = require("@sigstore/core");

const folder = process.argv[2];
for (const file of fs.readdirSync(folder).filter((name) => name.endsWith(".json")).sort()) {
    const stem = path.join(folder, path.basename(file, ".json"));
    const envelope = JSON.parse(fs.readFileSync(`${stem}.json`, "utf8"));
    const message = dsse.preAuthEncoding(envelope.payloadType, Buffer.from(envelope.payload, "base64"));
    fs.writeFileSync(`${stem}.message`, message);
    const key = crypto.createPublicKey(fs.readFileSync(`${stem}.der`));
    const algorithm = key.asymmetricKeyType === "ed25519" ? undefined : "sha256";
    const holds =
        envelope.signatures.length === 1 &&
        crypto.verify(message, key, Buffer.from(envelope.signatures[0].sig, "base64"), algorithm);
    console.log(path.basename(stem), holds ? "holds" : "refused");
}
