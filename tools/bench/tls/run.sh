# Sourced by tools/bench/run: what TLS adds to a call, in CPU of the server, by h2load.
#   tools/bench/run tls [CALLS]
setup_packages nghttp2-client openssl || exit 1
calls=${1:-400000}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 \
  -subj /CN=localhost -keyout "$work/key.pem" -out "$work/chain.pem" 2>/dev/null
printf '\0\0\0\0\0' >"$work/body"

# CPU of the server in ticks.
ticks() { awk '{print $14 + $15}' "/proc/$server/stat"; }

# measure SCHEME OPTIONS…: µs of the server's CPU a call, and calls a second.
measure() {
  local scheme=$1 address before out
  shift
  "$bin/tonglud" serve --data "$work/$scheme-$RANDOM" --listen 127.0.0.1:0 --loops 1 "$@" \
    >"$work/log" 2>&1 &
  server=$!
  for _ in $(seq 100); do
    grep -q '^tonglud listens on ' "$work/log" && break
    sleep 0.1
  done
  address=$(sed -n 's/^tonglud listens on 127.0.0.1:/localhost:/p' "$work/log")
  before=$(ticks)
  out=$(h2load -n "$calls" -c 8 -m 64 -t 1 -d "$work/body" -H 'content-type: application/grpc' \
    -H 'te: trailers' "$scheme://$address/grpc.health.v1.Health/Check")
  echo "$out" | grep -q "$calls succeeded" || { echo "$out" >&2; exit 1; }
  awk -v ticks=$(($(ticks) - before)) -v hertz="$(getconf CLK_TCK)" -v calls="$calls" \
    -v rate="$(echo "$out" | sed -n 's/^finished in .*, \([0-9.]*\) req\/s.*/\1/p')" \
    'BEGIN { printf "%.2f %d\n", ticks / hertz / calls * 1e6, rate }'
  kill "$server"
  wait "$server" 2>/dev/null || true
  server=
}

for round in 1 2 3; do
  plain=$(measure http)
  secure=$(measure https --tls-certificate "$work/chain.pem" --tls-key "$work/key.pem")
  echo "$plain $secure" | awk -v round=$round '{
    printf "round %d: plaintext %s us a call (%s/s), TLS %s us (%s/s): +%.0f %%\n", round, $1, $2,
      $3, $4, ($3 / $1 - 1) * 100 }'
done
