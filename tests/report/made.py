"""A small architecture with everything that documents tell of, and its words made hostile where they may be."""

from zgwviz.model.build import build
from zgwviz.model.records import Model
from zgwviz.spec.read import read

HOSTILE = 'Intake <balie> & "zo" | [x](y) = *'
PLATE = """zgwviz: 1
title: 'Vergunningen & <meer>'
version: "0.3"
status: concept
date: 2026-11-24
layers: [waarvoor, wie, waarmee]
types:
  standaard: {name: Standaard, kind: constraint, icon: standard}
decisions:
  raad: {body: Raad, date: 2025-02-01, subject: Doelen, source: {text: Notulen, url: "https://example.org/n"}}
  later: {body: Board, date: 2026-01-01}
silence:
  - {rule: R042, because: {nl: later, en: not now}}
rules:
  - {id: r, each: {layer: wie}, has: owner, because: ieder vanuit zijn verantwoordelijkheid}
"""
WHY = """layer: waarvoor
name: Waarvoor
groups:
  doelen:
    name: Doelen
    kind: goal
    elements:
      veilig: {name: Veilig, decision: raad, status: decided}
      snel: {name: Snel, status: agreed}
"""
WHO = f"""layer: wie
name: Wie
bands:
  - {{id: dienst, name: Dienst, groups: [diensten]}}
  - {{id: werk, name: Werk, question: Hoe?, groups: [stappen, objecten]}}
groups:
  diensten:
    name: Diensten
    kind: business-service
    elements:
      vergunning:
        name: Vergunning
        short: Verg.
        realizes: veilig
        owner: gem
        definition: 'Toestemming na een intake, op een zaak.'
      gem: {{name: Gemeente, kind: business-actor}}
  stappen:
    name: Stappen
    kind: business-process
    status: discussed
    elements:
      intake:
        name: '{HOSTILE}'
        status: proposed
        realizes: {{vergunning: {{status: proposed, decision: later}}}}
        definition: 'Aannemen van een Verg. <b>'
        source: [{{text: 'A & B', url: 'https://example.org/a?x=1&y=(2)|'}}, Boek]
      los: Los
  objecten:
    name: Objecten
    kind: business-object
    elements:
      zaak: {{name: {{nl: Zaak, en: Case}}, definition: {{nl: Samenhangend werk., en: Work.}}, accessed_by: intake}}
      deel:
        name: Deel
        definition: Deel van een zaak en nog een zaak.
        part_of: zaak
        associated_with: [spoed, zaak]
        standards: {{std: mandatory}}
      spoed: {{name: Spoedzaak, definition: Haast., specializes: zaak}}
      brief: {{name: Brief, associated_with: zaak}}
"""
WITH = """layer: waarmee
name: Waarmee
elements:
  app: {name: App, kind: application-component, serves: intake, standards: [std, oud]}
groups:
  standaarden:
    name: Standaarden
    type: standaard
    elements:
      std:
        name: STD
        version: "2.0"
        properties: {verplichting_gemma: Verplicht, verplichting_forum: Aanbevolen, verplichting_eu: Nee}
      oud: {name: OUD, status: withdrawn, associated_with: std}
      extra: {name: EXTRA, associated_with: std}
"""
TEXTS = {"plate.yaml": PLATE, "1.yaml": WHY, "2.yaml": WHO, "3.yaml": WITH}


def model(**changed: str) -> Model:
    """The model; a text by its first letter may be another."""
    texts = {name: changed.get(f"_{name[0]}", text).encode() for name, text in TEXTS.items()}
    spec, problems = read("made", texts)
    assert [each for each in problems if each.severity == "error"] == []
    assert spec is not None
    made, problems = build(spec)
    assert made is not None, problems
    return made
