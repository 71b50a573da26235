/** OpenTelemetry: a span for each round, and in it a span for each request to NetServer. */
import { SpanKind, SpanStatusCode, trace, type Span } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { defaultResource, resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, NodeTracerProvider } from "@opentelemetry/sdk-trace-node";
import { observe, type Observer, type RequestEvent } from "./generated/Services88/index.js";

/** Sends spans to the collector of OTEL_EXPORTER_OTLP_ENDPOINT. Without it, no span is recorded. Returns a function that sends the last spans. */
export function startTelemetry(): () => Promise<void> {
  if (process.env["OTEL_EXPORTER_OTLP_ENDPOINT"] === undefined) return async () => {};
  const name = process.env["OTEL_SERVICE_NAME"] ?? "erp-service";
  const provider = new NodeTracerProvider({
    resource: defaultResource().merge(resourceFromAttributes({ "service.name": name })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  return () => provider.shutdown();
}

const tracer = trace.getTracer("erp-service");

function failed(span: Span, error: unknown): void {
  const { name, message } = error instanceof Error ? error : { name: typeof error, message: String(error) };
  span.setAttribute("error.type", name);
  span.setStatus({ code: SpanStatusCode.ERROR, message });
}

/** Does some work in a span. The requests of the work are its children. */
export function inSpan<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  return tracer.startActiveSpan(name, async (span) => {
    try {
      return await work();
    } catch (error) {
      failed(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Returns an observer for `connect` that gives each request a span. No event holds a ticket, a token or a body. */
export function traced(): Observer {
  const spans = new WeakMap<RequestEvent, Span>();
  return observe({
    request: (event) => {
      const attributes = {
        "rpc.system": event.wire,
        "rpc.method": event.operation,
        "url.full": event.url,
        "server.address": new URL(event.url).hostname,
        "http.request.method": "POST",
        "http.request.body.size": event.bytes,
        "http.request.resend_count": event.attempt - 1,
      };
      spans.set(event, tracer.startSpan(event.operation, { kind: SpanKind.CLIENT, attributes }));
    },
    response: ({ request, status, bytes, error }) => {
      const span = spans.get(request);
      span?.setAttributes({ "http.response.status_code": status, "http.response.body.size": bytes });
      if (span && error !== undefined) failed(span, error);
      span?.end();
    },
    retry: ({ reason, wait }) => void trace.getActiveSpan()?.addEvent("netserver.retry", { reason, wait }),
    ticketRenewed: ({ ms }) => void trace.getActiveSpan()?.addEvent("netserver.ticket", { ms }),
  });
}
