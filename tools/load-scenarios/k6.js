// The requests of `tools/load payloads` by k6, at a constant arrival rate (an open loop as well):
//   k6 run -e PAYLOADS=DIR -e SERVER=127.0.0.1:7443 -e CALL=quote-prices -e RATE=500 k6.js
// With -e TLS=1 by TLS. A mutation gets a request_id of its own each time.
import grpc from 'k6/net/grpc';
import { check } from 'k6';

const folder = __ENV.PAYLOADS;
const name = __ENV.CALL || 'quote-prices';
const call = JSON.parse(open(`${folder}/calls.json`)).find((call) => call.name === name);
const request = JSON.parse(open(`${folder}/${name}.json`));
const token = open(`${folder}/token`);

const client = new grpc.Client();
client.loadProtoset(`${folder}/tonglu.protoset`);
let isConnected = false;

export const options = {
  scenarios: {
    open: {
      executor: 'constant-arrival-rate',
      rate: Number(__ENV.RATE || 500),
      timeUnit: '1s',
      duration: __ENV.DURATION || '20s',
      preAllocatedVUs: 100,
      maxVUs: 1000,
    },
  },
  thresholds: { grpc_req_duration: ['p(99)<50'], checks: ['rate>0.999'] },
};

// A UUID of version 4.
function requestID() {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () =>
    Math.floor(Math.random() * 16).toString(16),
  );
}

export default function () {
  if (!isConnected) {
    client.connect(__ENV.SERVER, { plaintext: !__ENV.TLS });
    isConnected = true;
  }
  const sent = call.isRead ? request : { ...request, requestId: requestID() };
  const reply = client.invoke(call.method, sent, {
    metadata: { authorization: `Bearer ${token}` },
  });
  check(reply, { ok: (reply) => reply.status === grpc.StatusOK });
}
