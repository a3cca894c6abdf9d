#!/bin/sh
# Makes models/attribution from PolNeAR: sh train/attribution/make.sh [DESIGN]
# Needs Python 3.11, the repository's own packages (npm ci) and the shared corpora beside the repository; installs what
# else it needs into train/.venv.
# To see every step run in a few minutes: MOST=24 EPOCHS=1 MODELS=some/folder sh train/attribution/make.sh
# (MOST: articles of each part; MODELS: where the weights go, instead of models/attribution).
set -eu
cd "$(dirname "$0")"
design="${1:-cue-first}"
data="$(cd ../../.. && pwd)/shared/corpora/polnear"
build="${BUILD:-../build}"
models="${MODELS:-../../models/attribution}"
python="${PYTHON:-../.venv/bin/python}"
if [ -z "${PYTHON:-}" ]; then
  [ -d ../.venv ] || python3 -m venv ../.venv
  ../.venv/bin/pip install --quiet -r requirements.txt
fi
export HF_HUB_OFFLINE=1 OMP_NUM_THREADS=2 PYTHONDONTWRITEBYTECODE=1
"$python" train.py --data "$data" --design "$design" --out "$build" --epochs "${EPOCHS:-6}"
[ "$design" = cue-first ] || exit 0
"$python" sharpen.py --data "$data" --weights "$build/cue-first.pt" --out "$build"
"$python" export.py --weights "$build/sharp.pt" --out "$models"
rm -f "$models/judge.json"
for part in train dev; do
  ../../node_modules/.bin/tsx choices.ts "$models" "$data/$part/text" "$build/choices-$part.jsonl" ${MOST:+"$MOST"}
done
"$python" judge.py --data "$data" --train "$build/choices-train.jsonl" --dev "$build/choices-dev.jsonl" --models "$models"
