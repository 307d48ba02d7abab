import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node'

/**
 * Sends the spans of `spans.ts` to a collector that takes OTLP over HTTP. One that does not answer keeps nobody waiting:
 * spans beyond a small store are dropped.
 * @returns sends what is left, and ends
 */
export function startTracing(endpoint: string): () => Promise<void> {
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`
  const provider = new NodeTracerProvider({
    resource: defaultResource().merge(resourceFromAttributes({ 'service.name': 'nguon' })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url, timeoutMillis: 3_000 }))],
  })
  provider.register()
  return () => provider.shutdown().catch(() => {})
}
