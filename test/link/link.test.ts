import { describe, expect, it } from "vitest";
import type { Case, CaseEvent } from "../../src/domain/case.ts";
import type { AuthorityMention, EnforcementEvent } from "../../src/domain/enforcement.ts";
import type { Money } from "../../src/domain/money.ts";
import { type LinkInput, type LinkPlan, link } from "../../src/link/link.ts";

const CNIL: AuthorityMention = {
  id: "fr-cnil",
  name: "CNIL",
  country: "FR",
  field: "privacy",
  kind: "regulator",
};
const GARANTE: AuthorityMention = {
  id: "it-garante",
  name: "Garante",
  country: "IT",
  field: "privacy",
  kind: "regulator",
};
const COURT: AuthorityMention = {
  id: "fr-conseil-detat",
  name: "Conseil d'État",
  country: "FR",
  field: "general",
  kind: "court",
};
const FRANCE: AuthorityMention = { id: null, name: "France", country: "FR", field: null, kind: "government" };
const ACME = { id: "name:acme", name: "Acme", norm: "acme", parent: null };

function eur(major: number): Money {
  return { minor: major * 100, currency: "EUR" };
}

function known(id: string, change: Partial<CaseEvent> = {}): CaseEvent {
  return {
    id,
    caseId: "c1",
    kind: "fine",
    amount: eur(20_000_000),
    amounts: [],
    decidedOn: "2022-10-17",
    reportedOn: "2022-10-20",
    reference: null,
    followUpTo: null,
    refersTo: null,
    laws: [],
    term: null,
    evidence: { quote: "", index: 0 },
    basis: {},
    certain: true,
    revision: 1,
    corrected: [],
    history: false,
    changes: [],
    reports: [],
    ...change,
  };
}

function matter(id: string, events: readonly CaseEvent[], authority: AuthorityMention | null = CNIL): Case {
  return {
    id,
    authority: {
      id: authority?.id ?? null,
      name: authority?.name ?? "",
      country: authority?.country ?? null,
      field: authority?.field ?? null,
    },
    respondent: { id: ACME.id, name: ACME.name, parent: null },
    possiblyRelated: [],
    events: events.map((event) => ({ ...event, caseId: id })),
  };
}

function reported(change: Partial<EnforcementEvent> = {}): EnforcementEvent {
  return {
    kind: "fine",
    respondent: { id: null, name: "Acme" },
    authority: CNIL,
    amount: eur(20_000_000),
    amounts: [],
    decidedOn: null,
    reference: null,
    refersTo: null,
    term: null,
    laws: [],
    evidence: { quote: "", index: 0 },
    basis: {},
    certain: true,
    ...change,
  };
}

function plan(
  event: Partial<EnforcementEvent>,
  candidates: readonly Case[],
  more: Partial<LinkInput> = {},
): LinkPlan {
  return link({
    event: reported(event),
    respondent: ACME,
    reportedOn: "2022-10-24",
    candidates,
    convert: () => null,
    ...more,
  });
}

const FINE = matter("c1", [known("e1")]);

describe("a report of the same decision", () => {
  it.each<[string, Partial<EnforcementEvent>, Partial<LinkInput>]>([
    ["with the same sum", {}, {}],
    ["decided on the 17th, announced on the 20th", { decidedOn: "2022-10-20" }, {}],
    ["without a sum, four days later", { amount: null }, {}],
    ["by the country only", { authority: FRANCE }, {}],
    ["without an authority", { authority: null }, {}],
    ["with a rounded sum", { amount: eur(20_200_000) }, {}],
    ["that the press calls a settlement", { kind: "settlement" }, {}],
    ["retold half a year later", {}, { reportedOn: "2023-04-01" }],
    [
      "whose sum is converted in the text",
      {
        amount: { minor: 1_970_000_000, currency: "USD" },
        amounts: [
          {
            money: eur(20_000_000),
            role: "converted",
            evidence: { quote: "", index: 0 },
            currencyInferred: false,
            bound: "exact",
          },
        ],
      },
      {},
    ],
    [
      "whose sum is the converted one at that day's rate",
      { amount: { minor: 1_970_000_000, currency: "USD" } },
      { convert: () => eur(20_150_000) },
    ],
  ])("%s joins the event", (_name, event, more) => {
    expect(plan(event, [FINE], more)).toMatchObject({ step: "report", caseId: "c1", eventId: "e1" });
  });

  it("is found by its reference, whatever the dates", () => {
    const candidates = [matter("c1", [known("e1", { reference: "SAN-2022-019", decidedOn: null })])];
    expect(
      plan({ reference: "san-2022-019", amount: null }, candidates, { reportedOn: "2026-01-01" }),
    ).toMatchObject({ step: "report", eventId: "e1" });
  });
});

describe("another decision", () => {
  it.each<[string, Partial<EnforcementEvent>, Partial<LinkInput>]>([
    ["with another sum", { amount: eur(5_200_000) }, {}],
    ["by another authority", { authority: GARANTE }, {}],
    ["decided on another day", { decidedOn: "2022-11-30" }, {}],
    ["without a sum, two months later", { amount: null }, { reportedOn: "2022-12-24" }],
    ["with the same sum two years later", {}, { reportedOn: "2024-12-01" }],
    ["in another currency without a rate", { amount: { minor: 1_970_000_000, currency: "USD" } }, {}],
    ["on somebody else", {}, { respondent: { ...ACME, id: "name:other", norm: "other" } }],
  ])("%s opens a case of its own", (_name, event, more) => {
    expect(plan(event, [FINE], more).step).toBe("case");
  });

  it("that fits two cases equally well is never guessed", () => {
    const candidates = [matter("c1", [known("e1")], CNIL), matter("c2", [known("e2")], GARANTE)];
    expect(plan({ authority: null, amount: null }, candidates)).toMatchObject({
      step: "case",
      possiblyRelated: ["c1", "c2"],
    });
  });

  it("whose earlier sum a moderator withdrew finds nothing to join", () => {
    expect(plan({}, [matter("c1", [known("e1", { corrected: ["rejected"] })])]).step).toBe("case");
  });
});

describe("a follow-up", () => {
  const late = { reportedOn: "2023-05-17" };

  it("joins the case of the decision whose date it names", () => {
    const event = {
      kind: "follow-up",
      amount: eur(5_200_000),
      refersTo: { decidedOn: "2022-10-17", amount: null, reference: null },
    } as const;
    expect(plan(event, [FINE], late)).toMatchObject({ step: "event", caseId: "c1", followUpTo: "e1" });
  });

  it.each([
    ["2022-10", "e1"],
    ["2022", "e1"],
    ["2022-10-20", "e1"],
  ])("understands an earlier date as vague as %s", (decidedOn, followUpTo) => {
    const event = {
      kind: "follow-up",
      amount: eur(5_200_000),
      refersTo: { decidedOn, amount: null, reference: null },
    } as const;
    expect(plan(event, [FINE], late)).toMatchObject({ step: "event", followUpTo });
  });

  it("joins the decision whose sum it names", () => {
    const candidates = [
      FINE,
      matter("c2", [
        known("e2", { amount: eur(60_000_000), decidedOn: "2021-12-31", reportedOn: "2022-01-06" }),
      ]),
    ];
    const event = {
      kind: "follow-up",
      amount: eur(5_200_000),
      refersTo: { decidedOn: null, amount: eur(60_000_000), reference: null },
    } as const;
    expect(plan(event, candidates, late)).toMatchObject({ step: "event", caseId: "c2", followUpTo: "e2" });
  });

  it("that names nothing joins the only case of its authority", () => {
    expect(plan({ kind: "follow-up", amount: eur(5_200_000) }, [FINE], late)).toMatchObject({
      step: "event",
      caseId: "c1",
      followUpTo: "e1",
    });
  });

  it("that names nothing, where two cases could be meant, is never guessed", () => {
    const candidates = [
      FINE,
      matter("c2", [known("e2", { amount: eur(1), decidedOn: "2021-01-01", reportedOn: "2021-01-02" })]),
    ];
    expect(plan({ kind: "follow-up", amount: eur(5_200_000) }, candidates, late)).toMatchObject({
      step: "case",
      possiblyRelated: ["c1", "c2"],
    });
  });

  it("of another authority joins nothing", () => {
    expect(plan({ kind: "follow-up", authority: GARANTE, amount: eur(5_200_000) }, [FINE], late).step).toBe(
      "case",
    );
  });

  it("reported again joins the follow-up, not the fine", () => {
    const candidates = [
      matter("c1", [
        known("e1"),
        known("e2", {
          kind: "follow-up",
          amount: eur(5_200_000),
          decidedOn: null,
          reportedOn: "2023-05-10",
          followUpTo: "e1",
        }),
      ]),
    ];
    expect(plan({ kind: "fine", amount: eur(5_200_000) }, candidates, late)).toMatchObject({
      step: "report",
      eventId: "e2",
    });
  });

  it("that came first adopts the decision it referred to", () => {
    const candidates = [
      matter("c1", [
        known("e2", {
          kind: "follow-up",
          amount: eur(5_200_000),
          decidedOn: null,
          reportedOn: "2023-05-10",
          refersTo: { decidedOn: "2022-10-17", amount: null, reference: null },
        }),
      ]),
    ];
    expect(plan({ decidedOn: "2022-10-17" }, candidates, { reportedOn: "2022-10-20" })).toMatchObject({
      step: "event",
      caseId: "c1",
      adopts: ["e2"],
    });
  });
});

describe("an outcome", () => {
  it("by a court joins the penalty that it decides on", () => {
    expect(
      plan({ kind: "upheld", authority: COURT, amount: null }, [FINE], { reportedOn: "2024-02-01" }),
    ).toMatchObject({ step: "event", caseId: "c1", followUpTo: "e1" });
  });

  it("names the penalty by its sum where there are several", () => {
    const candidates = [FINE, matter("c2", [known("e2", { amount: eur(60_000_000) })])];
    const amounts = [
      {
        money: eur(60_000_000),
        role: "reducedFrom",
        evidence: { quote: "", index: 0 },
        currencyInferred: false,
        bound: "exact",
      },
    ] as const;
    expect(
      plan({ kind: "reduced", authority: COURT, amount: eur(40_000_000), amounts }, candidates, {
        reportedOn: "2024-02-01",
      }),
    ).toMatchObject({ caseId: "c2", followUpTo: "e2" });
  });

  it("that several penalties could mean is never guessed", () => {
    const candidates = [FINE, matter("c2", [known("e2", { amount: eur(60_000_000) })])];
    expect(
      plan({ kind: "annulled", authority: COURT, amount: null }, candidates, { reportedOn: "2024-02-01" }),
    ).toMatchObject({ step: "case", possiblyRelated: ["c1", "c2"] });
  });
});

describe("a penalty after a proposal", () => {
  it("ends the proposal's case", () => {
    const candidates = [matter("c1", [known("e1", { kind: "proposed", amount: eur(90_000_000) })])];
    expect(plan({ amount: eur(20_000_000) }, candidates, { reportedOn: "2023-06-01" })).toMatchObject({
      step: "event",
      caseId: "c1",
      followUpTo: "e1",
    });
  });
});

describe("a subsidiary's fine told of its parent", () => {
  const child = {
    ...matter("c1", [known("e1")]),
    respondent: { id: "company:chat", name: "Chat", parent: ACME.id },
  };

  it("joins where the sum is the same", () => {
    expect(plan({}, [child])).toMatchObject({ step: "report", eventId: "e1" });
  });

  it("does not join where no sum is stated", () => {
    expect(plan({ amount: null }, [child]).step).toBe("case");
  });
});
