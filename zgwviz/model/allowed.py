"""Which relations ArchiMate 3.2 allows between which kinds of element.

Its table (https://pubs.opengroup.org/architecture/archimate32-doc/, appendix B) has 62 × 62 cells with 57 different
contents: a row here is a text with a letter for each cell. What is derived is allowed, as it is in that table.
"""

from collections.abc import Mapping

# The letter of each relation, the strongest first.
_NOUNS: Mapping[str, str] = {
    "c": "composition", "g": "aggregation", "i": "assignment", "r": "realization", "v": "serving", "a": "access",
    "n": "influence", "t": "triggering", "f": "flow", "s": "specialization", "o": "association",
}  # fmt: skip

# What may lead from one kind to another, by the letter that stands for it in the table.
_SETS: Mapping[str, str] = {
    ".": "o", "-": "", "A": "vtfo", "B": "no", "C": "ro", "D": "rno", "E": "rvtfo", "F": "ao", "G": "irvtfo",
    "H": "cgirvantfso", "I": "cgro", "J": "cgirvtfo", "K": "cgvtfso", "L": "ivtfo", "M": "cgirvtfso", "N": "cgvtfo",
    "O": "cgnso", "P": "cgrvantfso", "Q": "cgrnso", "R": "io", "S": "iao", "T": "girvtfo", "U": "cgrvtfso",
    "V": "cgrvtfo", "W": "cgso", "X": "cgao", "Y": "cgrno", "Z": "ino", "a": "cgo", "b": "rao", "c": "givtfo",
    "d": "cgraso", "e": "tfo", "f": "cgivtfo", "g": "cgno", "h": "cgrvntfso", "i": "irno", "j": "cgtfso",
    "k": "grvtfo", "l": "cgrso", "m": "gvtfo", "n": "cgivtfso", "o": "cgiraso", "p": "cgitfso", "q": "irao",
    "r": "itfo", "s": "rtfo", "t": "cgiao", "u": "cgio", "v": "cgrtfso", "w": "cgirnso", "x": "cgantfso",
    "y": "irvantfo", "z": "cgirno", "0": "cgirantfso", "1": "cgirvntfso", "2": "cgrantfso",
}  # fmt: skip

# From the kind at the left to each kind, in the order in which they stand at the left. "." is association alone.
_ROWS: Mapping[str, str] = {
    "stakeholder": "OBBBBBBBBB.................................................OH.",
    "driver": "BOBBBBBBBB.................................................OH.",
    "assessment": "BBOBBBBBBB.................................................OH.",
    "goal": "BBBOBBBBBB.................................................OH.",
    "outcome": "BBBDOBBBBB.................................................QH.",
    "principle": "BBBDDOBBBB.................................................QH.",
    "requirement": "BBBDDDOOBB.................................................QH.",
    "constraint": "BBBDDDOOBB.................................................QH.",
    "meaning": "BBBBBBBBOB.................................................OH.",
    "value": "BBBBBBBBBO.................................................OH.",
    "resource": "BBBDDDDDBBKLLE.............................................1H.",
    "capability": "BBBDDDDDBBAKAE.............................................hH.",
    "value-stream": "BBBDDDDDBBAAKE.............................................hH.",
    "course-of-action": "BBBDDDDDBBAAAK.............................................hH.",
    "business-actor": "ZBBDDDDDBBCCCCKLAfLLLLGFFFAAAAAAAAAFAAAAAAAAAAAAFAAAFR.R..AHH.",
    "business-role": "ZBBDDDDDBBCCCCAKANLLLLGFFFAAAAAAAAAFAAAAAAAAAAAAFAAAFR.R..AHH.",
    "business-collaboration": "ZBBDDDDDBBCCCCmcKfLLLLGFFFAAAAAAAAAFAAAAAAAAAAAAFAAAFR.R..AHH.",
    "business-interface": "BBBDDDDDBBCCCCAAAKAAAALFFFAAAAAAAAAFAAAAAAAAAAAAFAAAF.....AHH.",
    "business-process": "BBBDDDDDBB.CCCAAAAKNNAEFFFAAAAAAAAAFAAAAAAAAAAAAFAAAF.....APH.",
    "business-function": "BBBDDDDDBB.CCCAAAANKNAEFFFAAAAAAAAAFAAAAAAAAAAAAFAAAF.....APH.",
    "business-interaction": "BBBDDDDDBB.CCCAAAANNKAEFFFAAAAAAAAAFAAAAAAAAAAAAFAAAF.....APH.",
    "business-event": "BBBDDDDDBB....AAAAAAAKAFFFAAAAAAAAAFAAAAAAAAAAAAFAAAF.....APH.",
    "business-service": "BBBDDDDDBB.CCCAAAAAAAAKFFFAAAAAAAAAFAAAAAAAAAAAAFAAAF.....APH.",
    "business-object": "BBBDDDDDBBCCCC.........WW..................................QH.",
    "contract": "BBBDDDDDBBCCCC.........WW..................................QH.",
    "representation": "BBBDDDDDBBCCCC.........CCW.................................QH.",
    "product": "BBBDDDDDBBCCCCAAAEEEEEVXXXKEEEEEEEVXAEEAEAAEEEEVXEAAX.....APH.",
    "application-component": "BBBDDDDDBBCCCCAAAEEEEEEFFFAUAVGGGGGFAAAAAAAAAAAAFAAAF.....AHH.",
    "application-collaboration": "BBBDDDDDBBCCCCAAAEEEEEEFFFAkKVGGGGGFAAAAAAAAAAAAFAAAF.....AHH.",
    "application-interface": "BBBDDDDDBBCCCCAAAEAAAAEFFFAAAKAAAALFAAAAAAAAAAAAFAAAF.....AHH.",
    "application-function": "BBBDDDDDBB.CCCAAAAEEEAEFFFAAAAKNNAEFAAAAAAAAAAAAFAAAF.....APH.",
    "application-interaction": "BBBDDDDDBB.CCCAAAAEEEAEFFFAAAANKNAEFAAAAAAAAAAAAFAAAF.....APH.",
    "application-process": "BBBDDDDDBB.CCCAAAAEEEAEFFFAAAANNKAEFAAAAAAAAAAAAFAAAF.....APH.",
    "application-event": "BBBDDDDDBB....AAAAAAAEAFFFAAAAAAAKAFAAAAAAAAAAAAFAAAF.....APH.",
    "application-service": "BBBDDDDDBB.CCCAAAAAAAAEFFFAAAAAAAAKFAAAAAAAAAAAAFAAAF.....APH.",
    "data-object": "BBBDDDDDBBCCCC.........CC..........W.......................QH.",
    "node": "ZBBDDDDDBBCCCCLLLGGGGGGFFFAEEEEEEEEFnJJAJAAGGGGGSJfASR.R..AHH.",
    "device": "BBBDDDDDBBCCCCAAAEEEEEEFFFAEEEEEEEEFAKJAJAAGGGGGSAAAF.....AHH.",
    "system-software": "BBBDDDDDBBCCCCAAAEEEEEEFFFAEEEEEEEEFAAMAJAAGGGGGSAAAF.....AHH.",
    "technology-collaboration": "ZBBDDDDDBBCCCCLLLGGGGGGFFFAEEEEEEEEFcTTKJAAGGGGGSTcASR.R..AHH.",
    "technology-interface": "BBBDDDDDBBCCCCAAAEAAAAEFFFAAAEAAAAEFAAAAKAAAAAALFAAAF.....AHH.",
    "path": "ZBBDDDDDBBCCCCLLLGGGGGGFFFAEEEEEEEEFcTTmTKAGGGGGSTcASR.R..AHH.",
    "communication-network": "DBBDDDDDBBCCCCEEEEEEEEEFFFAEEEEEEEEFEkTETEKGGGGGSEEAF.....AHH.",
    "technology-function": "BBBDDDDDBB.CCCAAAAEEEAEFFFAAAAEEEAEFAAAAAAAKNNAEFAAAF.....APH.",
    "technology-process": "BBBDDDDDBB.CCCAAAAEEEAEFFFAAAAEEEAEFAAAAAAANKNAEFAAAF.....APH.",
    "technology-interaction": "BBBDDDDDBB.CCCAAAAEEEAEFFFAAAAEEEAEFAAAAAAANNKAEFAAAF.....APH.",
    "technology-event": "BBBDDDDDBB....AAAAAAAEAFFFAAAAAAAEAFAAAAAAAAAAKAFAAAF.....APH.",
    "technology-service": "BBBDDDDDBB.CCCAAAAAAAAEFFFAAAAAAAAEFAAAAAAAAAAAKFAAAF.....APH.",
    "artifact": "BBBDDDDDBBCCCC...CCCCCCCC..CCCCCCCCC..C.C..CCCCCl..........QH.",
    "equipment": "BBBDDDDDBBCCCCAAAEEEEEEFFFAEEEEEEEEFAVJAJAAGGGGGSUAAS.....AHH.",
    "facility": "ZBBDDDDDBBCCCCLLLGGGGGGFFFAEEEEEEEEFfJJAJAAGGGGGSJnASR.R..AHH.",
    "distribution-network": "iBBDDDDDBBCCCCGGGGGGGGGFFFAEEEEEEEEFTTTETEAGGGGGSTTKSR.R..AHH.",
    "material": "BBBDDDDDBBCCCC...CCCCCCCC..CCCCCCCCC.CC.C..CCCCCCC..l......QH.",
    "work-package": "DBBDDDDDBBCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCjbes.C2H.",
    "deliverable": "DBBDDDDDBBCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC.W.C.CQH.",
    "implementation-event": "BBBBBBBBBB...........................................eFje..xH.",
    "plateau": "iBBYYDYYBBIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIeFej.I0Ha",
    "gap": ".........................................................W.WH.",
    "location": "zggYYYYYggIIIIJJJJJJJJJXXXNVVVJJJJJXJJJVJVNJJJJJtJJNtuauaaKHHa",
    "grouping": "wOOQQQQQOOUMMUMMMMMMMMMdddUUUUMMMMMdMMMUMUUMMMMMoMMUopdpvWUHHa",
    "junction": "iBBDDDDDBBEGGEGGGGGGGGGbbbEEEEGGGGGbGGGEGEEGGGGGqGGEqrbrs.EyH-",
    "relationship": "............................................................--",
}

_LETTERS: Mapping[str, str] = {noun: letter for letter, noun in _NOUNS.items()}
_COLUMNS: Mapping[str, int] = {kind: at for at, kind in enumerate(_ROWS)}

RELATIONSHIP = "relationship"  # what a relation is as the end of another one


def allowed(source: str, relation: str, target: str) -> bool:
    """Whether a `relation` (its noun) may lead from the kind `source` to the kind `target`, all in kebab-case."""
    return _LETTERS[relation] in _SETS[_ROWS[source][_COLUMNS[target]]]


def between(source: str, target: str) -> tuple[str, ...]:
    """The nouns of all relations that may lead from the kind `source` to the kind `target`, the strongest first."""
    return tuple(_NOUNS[letter] for letter in _SETS[_ROWS[source][_COLUMNS[target]]])
