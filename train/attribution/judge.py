"""Learns which of several contents is right, from what `choices.ts` printed, and writes MODELS/judge.json.

    python judge.py --data ../../../shared/corpora/polnear --train build/choices-train.jsonl --dev build/choices-dev.jsonl --models MODELS

Gradient-boosted trees over the training part's choices: right or not. The networks have read these articles, and yet a
quarter of their contents there is wrong, which is what there is to learn from. Prints exact F1 of contents on the two
halves of the development part, with the first choice and with the trees' choice. Fixed seed.
"""
import argparse
import hashlib
import json
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from data import load, trim

RARE = 60  # a feature that fewer choices have is left out, and no leaf holds fewer

# A statement whose best content is less likely than this is dropped: one by itself, and one among the words of a likelier
# one. What keeps most exact contents for what it costs, on every other development article, with touched contents still
# above those of two people.
LEAST = {'alone': 0.15, 'within': 0.35}


def units(text):
    """Code point → UTF-16 code unit."""
    out, at = [], 0
    for letter in text:
        out.append(at)
        at += 2 if ord(letter) > 0xFFFF else 1
    return [*out, at]


def gold_of(folder, split):
    """Article → its right contents, in UTF-16 code units."""
    gold = {}
    for article, text, found in load(folder, split):
        at = units(text)
        contents = {tuple((at[s], at[e]) for s, e in trim(text, f['Content'])) for f in found}
        gold[article] = contents - {()}
    return gold


class Choices:
    """Rows of choices: their features, whether they are right, and which belong to one cue."""

    def __init__(self, file, gold):
        self.known, self.right, self.content, self.cues = [], [], [], []
        self.gold = {}
        for line in open(file, encoding='utf8'):
            article = json.loads(line)
            mine = self.gold[article['name']] = gold.get(article['name'], set())
            for choices in article['found']:
                self.cues.append((article['name'], range(len(self.known), len(self.known) + len(choices))))
                for choice in choices:
                    content = tuple(map(tuple, choice['content']))
                    self.known.append(choice['known'])
                    self.content.append(content)
                    self.right.append(content in mine)

    def table(self, names):
        column = {name: i for i, name in enumerate(names)}
        out = np.zeros((len(self.known), len(names)))
        for row, known in zip(out, self.known):
            for name, value in known.items():
                if name in column:
                    row[column[name]] = value
        return out

    def score(self, likely, least, articles):
        """Exact F1 of contents when each cue gets its likeliest one, and those below `least` none."""
        found = defaultdict(set)
        for article, rows in self.cues:
            best = max(rows, key=lambda row: likely[row])
            if likely[best] >= least and self.content[best]:
                found[article].add(self.content[best])
        hits = sum(len(found[a] & self.gold[a]) for a in articles)
        return 2 * hits / max(1, sum(len(self.gold[a]) + len(found[a]) for a in articles))


def as_tree(nodes, names, used):
    """[feature, threshold, left, right] or [value], the root first; features are numbered in the order of their use."""
    out = []
    for node in nodes:
        if node['is_leaf']:
            out.append([round(float(node['value']), 5)])
            continue
        feature = used.setdefault(names[node['feature_idx']], len(used))
        out.append([feature, float(f"{node['num_threshold']:.7g}"), int(node['left']), int(node['right'])])
    return out


def likelihoods(judge, table, names):
    """The exported trees' word on every row: what the exporter is held to."""
    at = [names.index(name) for name in judge['features']]
    odds = np.full(len(table), judge['start'])
    for tree in judge['trees']:
        for k, row in enumerate(table):
            node = tree[0]
            while len(node) > 1:
                node = tree[node[2] if row[at[node[0]]] <= node[1] else node[3]]
            odds[k] += node[0]
    return 1 / (1 + np.exp(-odds))


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--data', required=True)
    p.add_argument('--train', required=True)
    p.add_argument('--dev', required=True)
    p.add_argument('--models', required=True)
    p.add_argument('--trees', type=int, default=240)
    a = p.parse_args()
    train, dev = Choices(a.train, gold_of(a.data, 'train')), Choices(a.dev, gold_of(a.data, 'dev'))
    rare = max(1, min(RARE, len(train.known) // 100))
    count = Counter(name for known in train.known for name in known)
    names = sorted(name for name, times in count.items() if times >= rare)
    print(len(train.known), 'choices,', len(train.cues), 'cues,', len(names), 'features', flush=True)
    model = HistGradientBoostingClassifier(
        max_iter=a.trees, learning_rate=0.08, max_leaf_nodes=12, min_samples_leaf=rare, l2_regularization=10,
        early_stopping=False, random_state=1)
    model.fit(train.table(names), np.array(train.right))
    used = {}
    trees = [as_tree(each[0].nodes, names, used) for each in model._predictors]
    judge = {'features': list(used), 'start': round(float(model._baseline_prediction.ravel()[0]), 5), 'least': LEAST, 'trees': trees}
    table = dev.table(names)
    likely = model.predict_proba(table)[:, 1]
    some = slice(0, 300)
    assert np.abs(likelihoods(judge, table[some], names) - likely[some]).max() < 1e-3, 'the exported trees answer otherwise'
    first = np.array([-row for _, rows in dev.cues for row in range(len(rows))], dtype=float)
    articles = sorted(dev.gold)
    for half, part in (('chosen on', articles[::2]), ('untouched', articles[1::2])):
        print(half, 'first choice', round(dev.score(first, -99, part), 4), 'likeliest',
              {least: round(dev.score(likely, least, part), 4) for least in (0, LEAST['alone'])}, flush=True)
    folder = Path(a.models)
    (folder / 'judge.json').write_text(json.dumps(judge, separators=(',', ':')) + '\n')
    card = json.loads((folder / 'model.json').read_text())
    sizes = {k: v for k, v in card.items() if k != 'version'}
    files = [(folder / f).read_bytes() for f in ('encoder.onnx', 'arguments.onnx', 'vocab.txt', 'judge.json')]
    version = hashlib.sha256(b''.join([*files, json.dumps(sizes).encode()])).hexdigest()[:12]
    (folder / 'model.json').write_text(json.dumps({'version': version, **sizes}) + '\n')


if __name__ == '__main__':
    main()
