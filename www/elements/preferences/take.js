/**
 * "Download or import your data": an export as a file, receipts, and an import. The contents of a file are shown before
 * any of them are added.
 */
import { read, save } from "./files.js";
import { codeOf } from "./kit.js";
import { receipt } from "./receipt.js";

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */

/** @param {Kit} kit @param {Data} data */
export function take(kit, data) {
  return [...leave(kit, data), ...bring(kit)];
}

/** Creates the export and the receipts. @param {Kit} kit @param {Data} data */
function leave(kit, { records, notice }) {
  const { engine } = kit;
  const day = new Date().toISOString().slice(0, 10);
  const copy = (/** @type {Event} */ event) => {
    let name = "";
    const data = engine.data.export(event);
    const write = async () => void (name = save(`homebody-${day}.json`, await data));
    return kit.act(write, () => kit.say("take.export.said", { name }));
  };
  const decisions = records.flatMap((record) => (record.type === "decision" ? [record] : []));
  const here = { now: Date.now(), origin: location.origin };
  const receipts = () => {
    const name = save(
      `homebody-receipts-${day}.jsonld`,
      decisions.map((decision) => receipt(decision, notice, here)),
    );
    kit.announce(kit.say("take.export.said", { name }));
  };
  const file = kit.buttons(kit.button("take/export", kit.say("take.export"), copy));
  kit.present(file);
  return [
    kit.line(kit.say("take.export.text")),
    file,
    kit.line(kit.say("take.receipts.text")),
    decisions.length
      ? kit.buttons(kit.button("take/receipts", kit.say("take.receipts"), receipts))
      : kit.line(kit.say("take.receipts.none"), "facts"),
  ];
}

/** Creates the import. @param {Kit} kit */
function bring(kit) {
  const { make } = kit;
  const label = make("label", { for: "import" }, kit.say("take.import"));
  const input = make("input", {
    type: "file",
    id: "import",
    accept: ".json,application/json",
    "data-key": "take/import",
  });
  const found = make("div", { part: "found" });
  input.addEventListener("change", async () => {
    const file = input.files?.[0];
    found.replaceChildren();
    if (!file) return;
    if (kit.engine.consent.get("recommendations") !== "given") {
      found.replaceChildren(refusal(kit, "consent/missing"));
      input.value = "";
      return;
    }
    try {
      const copy = await read(file);
      const { added, already } = await kit.inside.call("preview", JSON.stringify(copy));
      offer(kit, { found, copy, all: added + already, fresh: added, clear: () => (input.value = "") });
    } catch (error) {
      found.replaceChildren(refusal(kit, codeOf(error)));
    }
  });
  return [make("div", { part: "import" }, label, input), kit.line(kit.say("take.import.text")), found];
}

/**
 * Says how many records an export contains and how many are new, and asks whether to add them.
 * @param {Kit} kit
 * @param {{ found: HTMLElement, copy: unknown, all: number, fresh: number, clear: () => void }} one
 */
function offer(kit, { found, copy, all, fresh, clear }) {
  const { engine } = kit;
  const add = async () => {
    try {
      const { added } = await engine.data.import(copy);
      found.replaceChildren();
      clear();
      await kit.refresh();
      kit.focus("take/import");
      kit.announce(kit.say("take.import.said", { count: added }));
    } catch (error) {
      found.replaceChildren(refusal(kit, codeOf(error)));
      kit.focus("take/import");
    }
  };
  const cancel = () => {
    found.replaceChildren();
    clear();
    kit.focus("take/import");
    kit.announce(kit.say("take.import.cancelled"));
  };
  const yes = kit.button("take/import/add", kit.say("take.import.add"), add);
  const no = kit.button("take/import/cancel", kit.say("take.import.cancel"), cancel);
  const words = [
    kit.say("take.import.found", { count: all }),
    kit.say("take.import.fresh", { count: fresh }),
  ];
  found.replaceChildren(kit.line(words.join(" ")), kit.buttons(yes, no));
  yes.focus();
}

/** Explains why an export was rejected. @param {Kit} kit @param {string} code */
function refusal(kit, code) {
  const reasons = ["damaged", "version", "consent"];
  const reason =
    code === "consent/missing" ? "consent" : (reasons.find((name) => code === `import/${name}`) ?? "damaged");
  const words = kit.say(`take.import.${reason}`, { name: kit.purpose("recommendations") });
  kit.announce(words);
  return kit.line(words, "refusal");
}
