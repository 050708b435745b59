# shellcheck shell=bash
# Sourced by tools/bench/run: runs the release build of the tests' calls and prints their table.
rows=10000,100000,1000000
pattern='its cost stays as the enterprise grows'
over=
status=0
while [ $# -gt 0 ]; do
  case $1 in
    --rows) rows=${2:?}; shift 2 ;;
    --only) pattern="${2:?}.*$pattern"; shift 2 ;;
    --postgresql) over='tools/postgres run shared_buffers=2GB max_wal_size=4GB --'; shift ;;
    *) echo "growth-all: no option $1" >&2; exit 64 ;;
  esac
done
if [ -n "$over" ]; then setup_packages postgresql python3 || exit 1; fi
# A build of its own: the tests look inside their modules, which the server's build does not allow.
build=.build/growth
mkdir -p "$build"
swift build -c release --build-tests --scratch-path "$build" -Xswiftc -enable-testing \
  >"$build/bench.log" 2>&1 || { tail -n 100 "$build/bench.log" >&2; exit 1; }
table=$(mktemp)
trap 'rm -f "$table"' EXIT
export TONGLU_GROWTH_ROWS=$rows TONGLU_GROWTH_TABLE=$table
# shellcheck disable=SC2086
$over "$build/release/tongluPackageTests.xctest" --testing-library swift-testing --no-parallel \
  --filter "$pattern" >"$build/run.log" 2>&1 || { status=$?; tail -n 100 "$build/run.log" >&2; }
echo "| RPC | call | ${rows//,/ | } | growth | p50 | p99 | reason |"
echo "|---|---|${rows//[0-9]/}---|---|---|---|---|" | sed -E 's/,/---|/g'
sort "$table"
exit "$status"
