"""Archi's own file, plain and zipped, and a coArchi folder: the same model in three forms."""

from io import BytesIO
from zipfile import ZipFile

from zgwviz.exchange.archi.read import read, read_folder
from zgwviz.exchange.records import Gathered, GatheredType, Property, Shown
from zgwviz.source.words import Words

SPACES = (
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:archimate="http://www.archimatetool.com/archimate"'
)
PLAIN = f"""<?xml version="1.0" encoding="UTF-8"?>
<archimate:model {SPACES} name="Proef" id="m" version="5.0.0">
  <purpose>Waarvoor</purpose>
  <property key="Release" value="1"/>
  <profile name="Gemeente" id="p" conceptType="BusinessActor"/>
  <folder name="Business" id="f1" type="business">
    <folder name="Balies" id="f2">
      <element xsi:type="archimate:BusinessActor" name="Intake &lt;balie&gt; &amp; &quot;zo&quot;" id="a" profiles="p">
        <documentation>Van alles</documentation>
        <property key="Bron" value="GEMMA"/>
      </element>
    </folder>
    <element xsi:type="archimate:BusinessProcess" name="Behandelen" id="b"/>
    <element xsi:type="archimate:BusinessObject" name="Zaak" id="z"/>
  </folder>
  <folder name="Other" id="f3" type="other"><element xsi:type="archimate:Junction" id="j" type="or"/></folder>
  <folder name="Relations" id="f4" type="relations">
    <element xsi:type="archimate:AssignmentRelationship" name="Verplicht" id="r1" source="a" target="b"/>
    <element xsi:type="archimate:AccessRelationship" id="r2" source="b" target="z"/>
    <element xsi:type="archimate:AccessRelationship" id="r3" source="b" target="z" accessType="1"/>
    <element xsi:type="archimate:AccessRelationship" id="r4" source="b" target="z" accessType="2"/>
    <element xsi:type="archimate:AccessRelationship" id="r5" source="b" target="z" accessType="3"/>
    <element xsi:type="archimate:AssociationRelationship" id="r6" source="a" target="r1" directed="true"/>
    <element xsi:type="archimate:InfluenceRelationship" id="r7" source="a" target="j" strength="+"/>
  </folder>
  <folder name="Views" id="f5" type="diagrams">
    <element xsi:type="archimate:ArchimateDiagramModel" name="Kijk" id="v" viewpoint="layered">
      <child xsi:type="archimate:Group" id="n0" name="Kader">
        <child xsi:type="archimate:DiagramObject" id="n1" archimateElement="a">
          <sourceConnection xsi:type="archimate:Connection" id="c" source="n1" target="n2" archimateRelationship="r1"/>
        </child>
      </child>
      <child xsi:type="archimate:DiagramObject" id="n2" archimateElement="b"/>
      <child xsi:type="archimate:Note" id="n3"><content>Let op</content></child>
      <child xsi:type="archimate:DiagramModelReference" id="n4" model="v"/>
    </element>
  </folder>
</archimate:model>
"""


def model(found: tuple[Gathered | None, object]) -> Gathered:
    assert found[0]
    return found[0]


def bare(gathered: Gathered) -> Gathered:
    return gathered._replace(
        file="",
        elements=tuple(sorted((each._replace(span=None) for each in gathered.elements), key=lambda one: one.id)),
        relations=tuple(sorted((each._replace(span=None) for each in gathered.relations), key=lambda one: one.id)),
        views=tuple(each._replace(span=None) for each in gathered.views),
    )


def test_a_model_is_read_with_all_its_details() -> None:
    found = model(read(PLAIN.encode(), "x.archimate"))
    assert (found.title, found.id, found.language) == (Words.bare("Proef"), "m", "nl")
    assert found.definition == Words.bare("Waarvoor")
    assert found.properties == (Property("Release", Words.bare("1")),)
    assert found.types == (GatheredType("p", Words.bare("Gemeente"), "business-actor"),)
    actor = found.elements[0]
    assert (actor.id, actor.kind, actor.type, actor.path) == ("a", "business-actor", "p", ("Business", "Balies"))
    assert actor.name == Words.bare('Intake <balie> & "zo"')
    assert actor.definition == Words.bare("Van alles")
    assert found.elements[-1].subtype == "or"
    details = [(one.kind, one.access, one.strength, one.directed, one.label.drawn()) for one in found.relations]
    assert details == [
        ("assignment", None, None, False, "Verplicht"),
        ("access", "write", None, False, ""),
        ("access", "read", None, False, ""),
        ("access", None, None, False, ""),
        ("access", "read-write", None, False, ""),
        ("association", None, None, True, ""),
        ("influence", None, "+", False, ""),
    ]
    view = found.views[0]
    assert view.viewpoint == "layered"
    assert view.lines == ("r1",)
    assert view.shown == (
        Shown("group", text=Words.bare("Kader"), inside=(Shown("element", "a"),)),
        Shown("element", "b"),
        Shown("note", text=Words.bare("Let op")),
        Shown("view", "v"),
    )
    assert found.roots == ("Business", "Other", "Relations", "Views")


def test_a_zipped_model_is_the_same() -> None:
    file = BytesIO()
    with ZipFile(file, "w") as made:
        made.writestr("images/a.png", b"")
        made.writestr("model.xml", PLAIN)
    assert model(read(file.getvalue(), "x")) == model(read(PLAIN.encode(), "x"))


def concept(sort: str, attributes: str, inside: str = "") -> str:
    return f"<archimate:{sort} {SPACES} {attributes}>{inside}</archimate:{sort}>"


def ends(source: str, target: str) -> str:
    return f'<source href="../X_{source}.xml#{source}"/><target href="X_{target}.xml#{target}"/>'


def figure(name: str, element: str, inside: str = "") -> str:
    pointer = f'<archimateElement xsi:type="archimate:X" href="X_{element}.xml#{element}"/>'
    return f'<children xsi:type="archimate:DiagramModelArchimateObject" id="{name}">{inside}{pointer}</children>'


def grafico() -> dict[str, bytes]:
    """The model of above as coArchi keeps it."""
    folders = {
        "business": ("Business", "f1"),
        "other": ("Other", "f3"),
        "relations": ("Relations", "f4"),
        "diagrams": ("Views", "f5"),
    }
    line = (
        '<sourceConnections xsi:type="archimate:DiagramModelArchimateConnection" id="c" source="n1" target="n2">'
        '<archimateRelationship xsi:type="archimate:X" href="X_r1.xml#r1"/></sourceConnections>'
    )
    boxed = (
        f'<children xsi:type="archimate:DiagramModelGroup" id="n0" name="Kader">{figure("n1", "a", line)}</children>'
    )
    note = '<children xsi:type="archimate:DiagramModelNote" id="n3"><content>Let op</content></children>'
    leads = '<children xsi:type="archimate:DiagramModelReference" id="n4"><referencedModel href="v.xml#v"/></children>'
    access = [
        concept("AccessRelationship", f'id="r{at + 2}"' + (f' accessType="{at}"' if at else ""), ends("b", "z"))
        for at in range(4)
    ]
    texts = {
        "folder.xml": concept(
            "model",
            'name="Proef" id="m"',
            '<purpose>Waarvoor</purpose><properties key="Release" value="1"/>'
            '<profiles name="Gemeente" id="p" conceptType="BusinessActor"/>',
        ),
        **{
            f"{name}/folder.xml": concept("Folder", f'name="{title}" id="{own}" type="{name}"')
            for name, (title, own) in folders.items()
        },
        "business/balies/folder.xml": concept("Folder", 'name="Balies" id="f2"'),
        "business/balies/BusinessActor_a.xml": concept(
            "BusinessActor",
            'name="Intake &lt;balie&gt; &amp; &quot;zo&quot;" id="a"',
            '<documentation>Van alles</documentation><properties key="Bron" value="GEMMA"/>'
            '<profiles href="folder.xml#p"/>',
        ),
        "business/BusinessProcess_b.xml": concept("BusinessProcess", 'name="Behandelen" id="b"'),
        "business/BusinessObject_z.xml": concept("BusinessObject", 'name="Zaak" id="z"'),
        "other/Junction_j.xml": concept("Junction", 'id="j" type="or"'),
        "relations/r1.xml": concept("AssignmentRelationship", 'name="Verplicht" id="r1"', ends("a", "b")),
        **{f"relations/r{at + 2}.xml": text for at, text in enumerate(access)},
        "relations/r6.xml": concept("AssociationRelationship", 'id="r6" directed="true"', ends("a", "r1")),
        "relations/r7.xml": concept("InfluenceRelationship", 'id="r7" strength="+"', ends("a", "j")),
        "diagrams/v.xml": concept(
            "ArchimateDiagramModel", 'name="Kijk" id="v" viewpoint="layered"', boxed + figure("n2", "b") + note + leads
        ),
    }
    return {f"repo/model/{name}": text.encode() for name, text in texts.items()}


def test_a_coarchi_folder_is_the_same() -> None:
    found = model(read_folder(grafico(), "repo"))
    plain = model(read(PLAIN.encode(), "x"))
    assert bare(found)._replace(roots=()) == bare(plain)._replace(roots=())
    assert set(found.roots) == set(plain.roots)


def test_a_place_in_a_coarchi_folder_is_one_in_its_file() -> None:
    texts = grafico() | {"repo/model/business/x.xml": concept("Flowchart", 'id="x"').encode()}
    _, problems = read_folder(texts, "repo")
    assert [(one.code, one.span.file, one.span.line) for one in problems if one.span] == [
        ("X012", "repo/model/business/x.xml", 1)
    ]
    _, broken = read_folder(grafico() | {"repo/model/y.xml": b"<a>"}, "repo")
    assert [(one.code, one.span.file) for one in broken if one.span] == [("X006", "repo/model/y.xml")]
    _, none = read_folder({"repo/a.xml": b"<a/>"}, "repo")
    assert [one.code for one in none] == ["X017"]


def test_very_many_of_one_problem_are_counted() -> None:
    lost = "".join(
        f'<element xsi:type="archimate:FlowRelationship" id="q{at}" source="a" target="weg"/>' for at in range(60)
    )
    data = PLAIN.replace('<folder name="Views"', f'<folder name="Meer" id="g">{lost}</folder><folder name="Views"')
    _, problems = read(data.encode(), "x")
    codes = [one.code for one in problems]
    assert codes.count("X010") == 25
    assert [dict(one.args)["count"] for one in problems if one.code == "X018"] == ["35"]
