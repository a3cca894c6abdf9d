#!/bin/sh
# Makes models/positions from the marked passages beside it, half of the development half of test/press, and real articles
# labelled by hand (press):
#   sh train/positions/make.sh
# Needs Python 3.11, the repository's own packages (npm ci), the shared corpora beside the repository, and
# models/attribution, on whose encoder it looks on; installs what else it needs into train/.venv.
# To see every step run in a few minutes: MOST=2 EPOCHS=1 MODELS=some/folder sh train/positions/make.sh
# (MOST: real articles of each kind with what the rules find in them, for comparison; MODELS: where the weights go, instead of models/positions).
set -eu
cd "$(dirname "$0")"
build="${BUILD:-../build}"
models="${MODELS:-../../models/positions}"
python="${PYTHON:-../.venv/bin/python}"
if [ -z "${PYTHON:-}" ]; then
  [ -d ../.venv ] || python3 -m venv ../.venv
  ../.venv/bin/pip install --quiet -r ../attribution/requirements.txt
fi
export HF_HUB_OFFLINE=1 OMP_NUM_THREADS="${OMP_NUM_THREADS:-2}" PYTHONDONTWRITEBYTECODE=1
mkdir -p "$build"
../../node_modules/.bin/tsx real.ts "$build/real.jsonl" "$(cd ../../.. && pwd)/shared/corpora" "${MOST:-0}"
# Six epochs on passages alone, five with real articles beside them, six with a third of the passages.
"$python" train.py --out "$build" --press ../../test/press --real "$build/real.jsonl" --news-epochs "${EPOCHS:-5}"
"$python" train.py --out "$build" --press ../../test/press --real "$build/real.jsonl" --weights "$build/positions.pt" --share 0.35 \
  --news-epochs "${EPOCHS:-6}"
"$python" export.py --weights "$build/positions.pt" --out "$models"
