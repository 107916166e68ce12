/**
 * The bridge to the Global Privacy Platform, tested with the IAB's own manager.
 */
import assert from "node:assert/strict";
import { bridged, PURPOSES } from "../support/bridged.mjs";

const SENSITIVE = ["sensitive:health", "sensitive:religion"];
/**
 * What each field's opt-out denies, as stated in www/docs/guides/consent-managers.md.
 * @type {Record<string, string[]>}
 */
const OPT_OUTS = {
  TargetedAdvertisingOptOut: ["recommendations", "offers", ...SENSITIVE],
  SharingOptOut: ["offers", "measurement"],
  SaleOptOut: ["offers", "measurement"],
  SensitiveDataProcessing: SENSITIVE,
  PersonalDataConsents: PURPOSES,
  KnownChildSensitiveDataConsents: PURPOSES,
  Gpc: PURPOSES,
};
/** The US sections, in the order of their numbers, from 7. */
const AMERICAN =
  `usnat usca usva usco usut usct usfl usmt usor ustx usde usia usne usnh usnj ustn usmn usmd usin usky usri`
    .split(" ")
    .map((name, at) => ({ name, number: at + 7 }));

/** @param {Record<string, unknown>} fields */
function deniedWith(fields) {
  const said = Object.entries(fields).filter(([, value]) => value === true || [value].flat().includes(1));
  const denied = said.flatMap(([field]) => OPT_OUTS[field] ?? []);
  return PURPOSES.filter((purpose) => denied.includes(purpose));
}

bridged("every combination of opt-outs of every US section denies what the table says", async (page) => {
  const found = await page.evaluate(async (sections) => {
    const gpp = managers.startGpp();
    bridge(restricted, ["gpp"]);
    const answers = [];
    for (const { name, number } of sections) {
      managers.sayGpp(gpp, [number], { [name]: { SaleOptOut: 2 } });
      const has = gpp.getSection(name);
      const choices = Object.entries({
        TargetedAdvertisingOptOut: [0, 1, 2],
        SharingOptOut: [0, 1, 2],
        SaleOptOut: [0, 1, 2],
        SensitiveDataProcessing: [0, 1, 2],
        Gpc: [false, true],
      }).filter(([field]) => field in has);
      const count = choices.reduce((product, [, values]) => product * values.length, 1);
      for (let nth = 0; nth < count; nth++) {
        let rest = nth;
        const fields = {};
        for (const [field, values] of choices) {
          const value = values[rest % values.length];
          rest = Math.floor(rest / values.length);
          // In a list, one entry has the value, and the others are unset.
          fields[field] = Array.isArray(has[field])
            ? has[field].map((_, at) => (at === nth % has[field].length ? value : 0))
            : value;
        }
        if ("Gpc" in fields) fields.GpcSegmentIncluded = true;
        managers.sayGpp(gpp, [number], { [name]: fields });
        answers.push({ name, fields, denied: await denied() });
      }
    }
    return answers;
  }, AMERICAN);
  for (const { name, fields, denied } of found) {
    assert.deepEqual(denied, deniedWith(fields), `${name} ${JSON.stringify(fields)}`);
  }
  assert.ok(found.length > 1000, `${found.length} combinations`);
  const named = new Set(found.flatMap(({ fields }) => Object.keys(fields)));
  assert.equal(named.size, 6, [...named].join());
});

bridged("an opt-out of an unannounced use, or for a child, denies everything", async (page) => {
  const cases = [
    { PersonalDataConsents: 1 },
    { PersonalDataConsents: 2 },
    { KnownChildSensitiveDataConsents: [0, 1, 0] },
    { KnownChildSensitiveDataConsents: [2, 2, 2] },
  ];
  const found = await page.evaluate(async (cases) => {
    const gpp = managers.startGpp();
    bridge(restricted, ["gpp"]);
    return each(cases, (fields) => {
      managers.sayGpp(gpp, [7], { usnat: fields });
      return denied();
    });
  }, cases);
  assert.deepEqual(found, [PURPOSES, [], PURPOSES, []]);
});

bridged("everything is denied whenever the manager is not ready", async (page) => {
  const found = await page.evaluate(async () => {
    managers.gppStub();
    bridge(restricted, ["gpp"], { patience: 0 });
    const seen = [await denied()];
    const gpp = managers.startGpp();
    await new Promise((later) => setTimeout(later, 500));
    seen.push(await denied());
    managers.sayGpp(gpp, [8], { usca: { SaleOptOut: 2, SharingOptOut: 2 } });
    seen.push(await becomes([]));
    gpp.setSignalStatus("not ready");
    seen.push(await denied());
    gpp.setSignalStatus("ready");
    seen.push(await denied());
    gpp.setCmpStatus("error");
    return [...seen, await denied()];
  });
  assert.deepEqual(found, [PURPOSES, PURPOSES, [], PURPOSES, [], PURPOSES]);
});

bridged("if no law applies, only opt-outs deny anything", async (page) => {
  const found = await page.evaluate(async () => {
    const gpp = managers.startGpp();
    bridge(restricted, ["gpp"]);
    return each([{}, { usca: { SaleOptOut: 1 } }], (sections) => {
      managers.sayGpp(gpp, [-1], sections);
      return denied();
    });
  });
  assert.deepEqual(found, [[], deniedWith({ SaleOptOut: 1 })]);
});

bridged("a law that applies without a readable answer denies everything", async (page) => {
  const found = await page.evaluate(async () => {
    const gpp = managers.startGpp();
    bridge(restricted, ["gpp"]);
    return each([[8], [7, 8], [99], [0], []], (applicable) => {
      managers.sayGpp(gpp, applicable, { usnat: { SaleOptOut: 2 } });
      return denied();
    });
  });
  assert.deepEqual(found, [PURPOSES, PURPOSES, PURPOSES, PURPOSES, PURPOSES]);
});

bridged(
  "European and Canadian consents count by the framework's numbers, and only if their law applies",
  async (page) => {
    const found = await page.evaluate(async () => {
      const gpp = managers.startGpp();
      bridge(restricted, ["gpp"]);
      const agreed = (...numbers) => Array.from({ length: 24 }, (_, at) => numbers.includes(at + 1));
      const say = (applicable, sections) => {
        managers.sayGpp(gpp, applicable, sections);
        return denied();
      };
      return {
        europe: await say([2], { tcfeuv2: { PurposeConsents: agreed(1, 5, 6) } }),
        unasked: await say([2], { tcfeuv2: { PurposeConsents: agreed(3, 4), PurposeOneTreatment: true } }),
        nobody: await say([2], { tcfeuv2: { PurposeConsents: agreed() } }),
        elsewhere: await say([7], { tcfeuv2: { PurposeConsents: agreed() }, usnat: { SaleOptOut: 2 } }),
        both: await say([2, 7], {
          tcfeuv2: { PurposeConsents: agreed(1, 5, 6) },
          usnat: { TargetedAdvertisingOptOut: 1 },
        }),
        canada: await say([5], {
          tcfcav1: { PurposesExpressConsent: agreed(1, 7, 8), PurposesImpliedConsent: agreed(9) },
        }),
      };
    });
    const only = (...allowed) => PURPOSES.filter((purpose) => !allowed.includes(purpose));
    assert.deepEqual(found, {
      europe: only("recommendations", ...SENSITIVE),
      unasked: only("offers"),
      nobody: PURPOSES,
      elsewhere: [],
      both: PURPOSES,
      canada: only("measurement"),
    });
  },
);

bridged("the older US string is read", async (page) => {
  const found = await page.evaluate(async () => {
    const gpp = managers.startGpp();
    bridge(restricted, ["gpp"]);
    return each(["Y", "N", "-"], (OptOutSale) => {
      managers.sayGpp(gpp, [6], { uspv1: { Version: 1, Notice: "Y", OptOutSale, LspaCovered: "N" } });
      return denied();
    });
  });
  assert.deepEqual(found, [["offers", "measurement"], [], []]);
});

bridged("a manager that lists a section's parts one by one, as specified, is read too", async (page) => {
  const found = await page.evaluate(async () => {
    const ping = (parts) => ({
      cmpStatus: "loaded",
      signalStatus: "ready",
      applicableSections: [7],
      parsedSections: { usnat: parts },
    });
    let tell;
    window.__gpp = (command, callback) => (tell = callback);
    bridge(restricted, ["gpp"]);
    return each(
      [
        [{ SaleOptOut: 2 }, { Gpc: true }],
        [{ SaleOptOut: 2 }, { Gpc: false }],
      ],
      (parts) => {
        tell({ eventName: "signalStatus", listenerId: 1, data: "ready", pingData: ping(parts) }, true);
        return denied();
      },
    );
  });
  assert.deepEqual(found, [PURPOSES, []]);
});
