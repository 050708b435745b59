"""The telemetry of tonglud: to an OpenTelemetry collector, to Prometheus and to its log."""

from __future__ import annotations

import json
import math
import os
import subprocess
import threading
import time
import urllib.request
from concurrent import futures
from contextlib import contextmanager

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from opentelemetry.proto.collector.metrics.v1 import (
    metrics_service_pb2,
    metrics_service_pb2_grpc,
)
from opentelemetry.proto.collector.trace.v1 import trace_service_pb2, trace_service_pb2_grpc
from opentelemetry.proto.metrics.v1 import metrics_pb2
from opentelemetry.proto.trace.v1 import trace_pb2
from prometheus_client.parser import text_string_to_metric_families
from server import PROGRAMS, Server
from tonglu import CatalogServiceClient, bearer, request_id
from tonglu.v1 import catalog_pb2

TRACE = "0af7651916cd43dd8448eb211c80319c"
SPAN = "b7ad6b7169203331"
SAMPLED = [("traceparent", f"00-{TRACE}-{SPAN}-01"), ("tracestate", "vendor=1")]
CHECK = "grpc.health.v1.Health/Check"


class Traces(trace_service_pb2_grpc.TraceServiceServicer):
    def __init__(self, collector: Collector) -> None:
        self.collector = collector

    def Export(self, request, context):
        self.collector.metadata = dict(context.invocation_metadata())
        if self.collector.refusals:
            context.abort(self.collector.refusals.pop(0), "not now")
        with self.collector.lock:
            for resource in request.resource_spans:
                self.collector.resource = attributes(resource.resource.attributes)
                for scope in resource.scope_spans:
                    self.collector.spans += scope.spans
        return trace_service_pb2.ExportTraceServiceResponse()


class Metrics(metrics_service_pb2_grpc.MetricsServiceServicer):
    def __init__(self, collector: Collector) -> None:
        self.collector = collector

    def Export(self, request, context):
        with self.collector.lock:
            self.collector.metrics = {
                metric.name: metric
                for resource in request.resource_metrics
                for scope in resource.scope_metrics
                for metric in scope.metrics
            }
        return metrics_service_pb2.ExportMetricsServiceResponse()


class Collector:
    """A collector that records, and can be stopped and restarted at its address."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.spans: list[trace_pb2.Span] = []
        self.metrics: dict[str, metrics_pb2.Metric] = {}
        self.resource: dict = {}
        self.metadata: dict = {}
        # Codes with which to refuse the next exports of spans.
        self.refusals: list[grpc.StatusCode] = []
        self.port = 0
        self.start()

    def start(self) -> None:
        self.server = grpc.server(futures.ThreadPoolExecutor(4))
        trace_service_pb2_grpc.add_TraceServiceServicer_to_server(Traces(self), self.server)
        metrics_service_pb2_grpc.add_MetricsServiceServicer_to_server(Metrics(self), self.server)
        self.port = self.server.add_insecure_port(f"127.0.0.1:{self.port}")
        self.server.start()

    def stop(self) -> None:
        self.server.stop(None).wait()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def wait(self, condition, seconds: float = 60):
        """The result of `condition` of the spans, once it is true."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            with self.lock:
                if found := condition(self.spans):
                    return found
            time.sleep(0.05)
        raise AssertionError(f"not in {seconds} s; {len(self.spans)} spans")


def attributes(pairs) -> dict:
    return {pair.key: getattr(pair.value, pair.value.WhichOneof("value")) for pair in pairs}


@pytest.fixture
def collector():
    collector = Collector()
    yield collector
    collector.stop()


@contextmanager
def serving(directory, *options):
    server = Server(directory, "--admin", "127.0.0.1:0", *options)
    try:
        yield server
    finally:
        if server.process.poll() is None:
            assert server.stop() == 0


def check(server: Server, count: int = 1, service: str = "", metadata=SAMPLED) -> None:
    with grpc.insecure_channel(server.address) as channel:
        stub = health_pb2_grpc.HealthStub(channel)
        for _ in range(count):
            stub.Check(
                health_pb2.HealthCheckRequest(service=service), metadata=metadata, timeout=30
            )


def page(server: Server) -> dict:
    """The metrics page by Prometheus's parser: samples by name and labels."""
    with urllib.request.urlopen(f"http://{server.admin}/metrics", timeout=30) as reply:
        assert reply.headers["content-type"].startswith("text/plain; version=0.0.4")
        text = reply.read().decode()
    families = list(text_string_to_metric_families(text))
    assert len({family.name for family in families}) == len(families)
    samples = {}
    for family in families:
        assert family.documentation and family.type in ("counter", "gauge", "histogram")
        for sample in family.samples:
            key = (sample.name, frozenset(sample.labels.items()))
            assert key not in samples
            samples[key] = sample.value
    return samples


def test_a_call_becomes_a_span_of_its_clients_trace(tmp_path, collector):
    with serving(tmp_path / "data", "--otlp", collector.url) as server:
        before = time.time_ns()
        check(server)
        after = time.time_ns()
        span = collector.wait(lambda spans: spans and spans[0])
    assert span.trace_id.hex() == TRACE
    assert span.parent_span_id.hex() == SPAN
    assert len(span.span_id) == 8 and span.span_id.hex() not in (SPAN, "0" * 16)
    assert span.trace_state == "vendor=1"
    assert span.name == CHECK
    assert span.kind == trace_pb2.Span.SPAN_KIND_SERVER
    # The two processes use the same clock.
    slack = 5_000_000
    assert before - slack <= span.start_time_unix_nano <= span.end_time_unix_nano <= after + slack
    assert span.status.code == trace_pb2.Status.STATUS_CODE_UNSET
    assert attributes(span.attributes) == {
        "rpc.system": "grpc",
        "rpc.service": "grpc.health.v1.Health",
        "rpc.method": "Check",
        "rpc.grpc.status_code": 0,
        "network.peer.address": "127.0.0.1",
    }


def test_refusals_carry_their_reason_and_are_errors_when_the_server_is_at_fault(
    tmp_path, collector
):
    with serving(tmp_path / "data", "--otlp", collector.url) as server:
        with pytest.raises(grpc.RpcError):
            check(server, service="nobody")
        with grpc.insecure_channel(server.address) as channel:
            unknown = channel.unary_unary("/a.B/C")
            with pytest.raises(grpc.RpcError):
                unknown(b"", metadata=SAMPLED, timeout=30)
        missing, odd = collector.wait(lambda spans: len(spans) == 2 and list(spans))
    found = attributes(missing.attributes)
    assert (found["rpc.grpc.status_code"], found["tonglu.reason"]) == (5, "NOT_FOUND")
    assert missing.status.code == trace_pb2.Status.STATUS_CODE_UNSET
    assert odd.name == "unknown method"
    assert odd.status.code == trace_pb2.Status.STATUS_CODE_ERROR
    assert attributes(odd.attributes)["url.path"] == "/a.B/C"


def test_a_mutation_has_spans_of_its_wait_and_its_commit(tmp_path, collector):
    with serving(tmp_path / "data", "--otlp", collector.url) as server:
        channel = bearer(server.channel(), server.owner_token())
        CatalogServiceClient(channel).create_product(
            catalog_pb2.CreateProductRequest(
                request_id=request_id(),
                product=catalog_pb2.ProductDraft(sku="A1", name="茶", base_unit="箱"),
            ),
            metadata=SAMPLED,
            timeout=30,
        )
        spans = collector.wait(lambda spans: len(spans) == 3 and list(spans))
    call = next(span for span in spans if span.kind == trace_pb2.Span.SPAN_KIND_SERVER)
    assert call.name == "tonglu.v1.CatalogService/CreateProduct"
    inner = {span.name: span for span in spans if span is not call}
    wait, commit = inner["writer/wait"], inner["writer/commit"]
    for span in (wait, commit):
        assert span.kind == trace_pb2.Span.SPAN_KIND_INTERNAL
        assert span.trace_id == call.trace_id and span.parent_span_id == call.span_id
    assert call.start_time_unix_nano <= wait.start_time_unix_nano
    assert wait.end_time_unix_nano == commit.start_time_unix_nano
    assert commit.end_time_unix_nano <= call.end_time_unix_nano


def test_the_sampling_client_decides(tmp_path, collector):
    options = ("--otlp", collector.url, "--trace-ratio", "1")
    with serving(tmp_path / "data", *options) as server:
        check(server, metadata=[("traceparent", f"00-{TRACE}-{SPAN}-00")])
        check(server, metadata=[("traceparent", "00-nonsense")])
        check(server, metadata=[])
        spans = collector.wait(lambda spans: len(spans) == 2 and list(spans))
        time.sleep(0.2)
    assert len(collector.spans) == 2
    assert all(not span.parent_span_id for span in spans)
    assert len({span.trace_id for span in spans}) == 2


def test_the_sender_has_its_attributes(tmp_path, collector, monkeypatch):
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.url)
    monkeypatch.setenv("OTEL_SERVICE_NAME", "shop")
    monkeypatch.setenv("OTEL_RESOURCE_ATTRIBUTES", "deployment.environment=test,a=b%20c")
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_HEADERS", "x-key=secret")
    with serving(tmp_path / "data") as server:
        check(server)
        collector.wait(lambda spans: spans)
        pid = server.process.pid
    assert collector.resource["service.name"] == "shop"
    assert collector.resource["deployment.environment"] == "test"
    assert collector.resource["a"] == "b c"
    assert collector.resource["process.pid"] == str(pid)
    assert collector.resource["service.version"] and collector.resource["service.instance.id"]
    assert collector.metadata["x-key"] == "secret"


def exported(metrics) -> dict:
    """The metrics received by OTLP, in the form of the page."""
    samples = {}
    for name, metric in metrics.items():
        kind = metric.WhichOneof("data")
        data = getattr(metric, kind)
        if kind != "gauge":
            assert data.aggregation_temporality == metrics_pb2.AGGREGATION_TEMPORALITY_CUMULATIVE
        if kind == "sum":
            assert data.is_monotonic
        for point in data.data_points:
            labels = attributes(point.attributes)
            assert point.time_unix_nano >= point.start_time_unix_nano
            if kind != "histogram":
                value = getattr(point, point.WhichOneof("value"))
                samples[(name, frozenset(labels.items()))] = value
                continue
            total = 0
            bounds = [*point.explicit_bounds, math.inf]
            assert len(bounds) == len(point.bucket_counts)
            for bound, count in zip(bounds, point.bucket_counts):
                total += count
                text = "+Inf" if bound == math.inf else bound
                samples[(name + "_bucket", frozenset({**labels, "le": text}.items()))] = total
            assert total == point.count
            samples[(name + "_count", frozenset(labels.items()))] = point.count
            samples[(name + "_sum", frozenset(labels.items()))] = point.sum
    return samples


def comparable(samples: dict) -> dict:
    """Bounds as numbers; without the metrics that reading increases."""
    moving = (
        "process_", "tonglu_otlp_", "tonglu_sent", "tonglu_received", "tonglu_data_free",
        "tonglu_files_free",
    )  # fmt: skip
    result = {}
    for (name, labels), value in samples.items():
        if name.startswith(moving):
            continue
        pairs = dict(labels)
        if "le" in pairs and pairs["le"] != "+Inf":
            pairs["le"] = float(pairs["le"])
        result[(name, frozenset(pairs.items()))] = value
    return result


def test_metrics_are_those_of_the_page(tmp_path, collector):
    options = ("--otlp", collector.url, "--otlp-metrics-seconds", "1")
    with serving(tmp_path / "data", *options) as server:
        server.owner_token()
        check(server, 7)
        with pytest.raises(grpc.RpcError):
            check(server, service="nobody")
        # Until nothing changes: connections end a moment after their clients.
        until = time.monotonic() + 60
        while True:
            shown = comparable(page(server))
            sent = comparable(exported(collector.metrics))
            if shown == sent:
                break
            difference = set(shown.items()) ^ set(sent.items())
            assert time.monotonic() < until, difference
            time.sleep(0.3)
        names = set(collector.metrics)
    labels = frozenset({"service": "grpc.health.v1.Health", "method": "Check"}.items())
    ok = labels | {("code", "OK")}
    assert shown[("tonglu_calls_total", ok)] == 7
    assert shown[("tonglu_call_seconds_count", labels)] == 8
    assert {"tonglu_otlp_spans_sent_total", "process_open_fds"} <= names
    assert collector.metrics["tonglu_call_seconds"].unit == "s"


def test_the_page_has_every_figure_of_an_operator(tmp_path):
    with serving(tmp_path / "data") as server:
        server.owner_token()
        samples = {name: value for (name, _), value in page(server).items()}
        memory = int(
            next(
                line.split()[1]
                for line in open(f"/proc/{server.process.pid}/status")
                if line.startswith("VmRSS")
            )
        )
    for name in (
        "tonglu_call_seconds_bucket tonglu_calls_open tonglu_received_bytes_total "
        "tonglu_sent_bytes_total tonglu_resets_total tonglu_commits_total "
        "tonglu_commit_batch_calls_bucket tonglu_commit_seconds_bucket tonglu_writer_queue "
        "tonglu_pool_queue tonglu_feed_lag_seconds tonglu_feed_lag_positions "
        "tonglu_condition tonglu_condition_met_total tonglu_data_free_bytes tonglu_files_free_bytes "
        "tonglu_search_documents tonglu_search_index_bytes "
        "tonglu_refused_writes_total tonglu_broken_invariants_total tonglu_feed_behind_streams tonglu_feed_delivery_seconds_count tonglu_spans_dropped_total "
        "process_cpu_seconds_total process_virtual_memory_bytes process_max_fds"
    ).split():
        assert name in samples, name
    assert samples["tonglu_commits_total"] >= 1
    assert samples["tonglu_commit_batch_calls_sum"] >= samples["tonglu_commits_total"]
    assert 0.5 < samples["process_resident_memory_bytes"] / (memory << 10) < 2
    assert abs(time.time() - samples["process_start_time_seconds"]) < 120
    assert samples["process_open_fds"] > 3


def test_the_rest_is_sent_before_the_server_ends(tmp_path, collector):
    options = ("--otlp", collector.url, "--otlp-metrics-seconds", "3600")
    with serving(tmp_path / "data", *options) as server:
        check(server, 3)
        assert server.stop() == 0
        assert len(collector.spans) == 3
        assert collector.metrics


def test_a_full_batch_does_not_wait(tmp_path, collector):
    with serving(tmp_path / "data", "--otlp", collector.url, "--loops", "1") as server:
        begun = time.monotonic()
        check(server, 600)
        collector.wait(lambda spans: len(spans) >= 512)
        assert time.monotonic() - begun < 30
        collector.wait(lambda spans: len(spans) == 600)
    assert len({span.span_id for span in collector.spans}) == 600


def test_a_temporary_refusal_is_retried(tmp_path, collector):
    collector.refusals = [grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.UNAVAILABLE]
    with serving(tmp_path / "data", "--otlp", collector.url) as server:
        check(server)
        collector.wait(lambda spans: len(spans) == 1)
        assert not collector.refusals
        samples = page(server)
    assert samples[("tonglu_otlp_failures_total", frozenset())] == 2


def test_a_permanent_refusal_drops_its_batch(tmp_path, collector):
    collector.refusals = [grpc.StatusCode.INVALID_ARGUMENT]
    with serving(tmp_path / "data", "--otlp", collector.url) as server:
        check(server, 2)
        until = time.monotonic() + 60
        while page(server)[("tonglu_otlp_spans_lost_total", frozenset())] < 2:
            assert time.monotonic() < until
            time.sleep(0.1)
        check(server)
        collector.wait(lambda spans: len(spans) == 1)


class Logged(Server):
    """A server whose log is recorded."""

    def __init__(self, directory, *options) -> None:
        self.path = directory.parent / "log"
        with open(self.path, "w") as log, redirected(log):
            super().__init__(directory, *options)

    @property
    def lines(self) -> list[dict]:
        return [json.loads(line) for line in self.path.read_text().splitlines()]


@contextmanager
def redirected(log):
    """Child processes started meanwhile write their standard error to `log`."""
    kept = os.dup(2)
    os.dup2(log.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def test_an_outage_of_the_collector_is_logged_once_and_loses_nothing(
    tmp_path, collector
):
    collector.stop()
    server = Logged(
        tmp_path / "data", "--otlp", collector.url, "--otlp-metrics-seconds", "1",
        "--log-format", "json", "--admin", "127.0.0.1:0",
    )  # fmt: skip
    try:
        until = time.monotonic() + 12
        slowest = 0.0
        while time.monotonic() < until:
            begun = time.monotonic()
            check(server)
            slowest = max(slowest, time.monotonic() - begun)
            time.sleep(0.05)
        assert slowest < 5
        complaints = [line for line in server.lines if line["level"] == "warning"]
        assert len(complaints) == 1 and "CANNOT_CONNECT" in complaints[0]["message"]
        assert page(server)[("tonglu_otlp_failures_total", frozenset())] >= 3
        labels = {"service": "grpc.health.v1.Health", "method": "Check", "code": "OK"}
        count = page(server)[("tonglu_calls_total", frozenset(labels.items()))]
        collector.start()
        collector.wait(lambda spans: len(spans) == count)
        assert [line for line in server.lines if "is back" in line["message"]]
        collector.stop()
        check(server, 2)
        time.sleep(1)
        collector.start()
        collector.wait(lambda spans: len(spans) == count + 2)
    finally:
        assert server.stop() == 0


def test_a_server_whose_collector_is_dead_stops_in_time(tmp_path, collector):
    collector.stop()
    with serving(tmp_path / "data", "--otlp", collector.url) as server:
        check(server, 3)
        begun = time.monotonic()
        assert server.stop() == 0
        assert time.monotonic() - begun < 15


def test_a_line_of_the_log_carries_the_trace(tmp_path):
    server = Logged(tmp_path / "data", "--log-format", "json", "--log-level", "debug")
    try:
        check(server)
        check(server, metadata=[])
        until = time.monotonic() + 60
        while len(lines := [x for x in server.lines if x["message"] == "call ended"]) < 2:
            assert time.monotonic() < until
            time.sleep(0.05)
    finally:
        assert server.stop() == 0
    traced, other = lines
    assert traced["trace_id"] == TRACE
    assert len(traced["span_id"]) == 16 and traced["span_id"] != SPAN
    assert (traced["path"], traced["code"], traced["peer"]) == (f"/{CHECK}", "OK", "127.0.0.1")
    assert len(other["trace_id"]) == 32 and other["trace_id"] != TRACE


@pytest.mark.parametrize(
    "options, reason",
    [
        (("--otlp", "http://host/v1/traces"), "BAD_OTLP_ENDPOINT"),
        (("--trace-ratio", "0.5"), "NO_COLLECTOR"),
    ],
)
def test_an_unusable_collector_is_refused_before_anything_is_made(tmp_path, options, reason):
    refused = subprocess.run(
        [PROGRAMS / "tonglud", "--data", tmp_path / "data", *options],
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert refused.returncode == 1 and reason in refused.stderr
    assert not (tmp_path / "data").exists()
