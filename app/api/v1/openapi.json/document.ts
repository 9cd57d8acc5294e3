import { z } from 'zod';
import { answers } from '#app/api/v1/openapi.json/answers.ts';
import type { Operation } from '#app/api/v1/openapi.json/operation.ts';
import { operations } from '#app/api/v1/openapi.json/operations.ts';
import { httpStatus } from '#lib/errors.ts';
import { apiDescription as words } from '#messages/api.ts';

type JsonSchema = Record<string, unknown>;
const toSchema = (schema: z.ZodType): JsonSchema => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
};

/** The API's description: OpenAPI 3.1, made of the very schemas that parse what comes in. */
export function openApiDocument({ siteUrl, siteName }: { siteUrl: string; siteName: string }): JsonSchema {
  return {
    openapi: '3.1.0',
    info: { title: words.title(siteName), version: '1', description: words.description },
    servers: [{ url: siteUrl }],
    paths: Object.fromEntries(
      Object.entries(operations).map(([path, methods]) => [
        path,
        Object.fromEntries(
          Object.entries(methods).map(([method, operation]) => [method, describe(path, method, operation)]),
        ),
      ]),
    ),
    components: {
      schemas: Object.fromEntries(Object.entries(answers).map(([name, schema]) => [name, toSchema(schema)])),
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: words.token } },
    },
  };
}

function describe(path: string, method: string, operation: Operation): JsonSchema {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const shape = operation.input?.shape ?? {};
  const others = Object.keys(shape).filter((name) => !inPath.includes(name));
  const schema = operation.input ? toSchema(operation.input) : {};
  const required = new Set((schema.required as string[] | undefined) ?? []);
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>;
  const parameter = (name: string, place: 'path' | 'query') => ({
    name,
    in: place,
    required: place === 'path' || required.has(name),
    schema: properties[name] ?? (place === 'path' ? { type: 'string', format: 'uuid' } : {}),
  });
  const hasBody = method !== 'get' && method !== 'delete';
  return {
    operationId: `${method}${path.replace('/api/v1', '').replace(/[/{}]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary: operation.summary,
    ...(operation.isForStaff ? { security: [{ token: [] }] } : { security: [{}, { token: [] }] }),
    parameters: [
      ...inPath.map((name) => parameter(name, 'path')),
      ...(method === 'get' ? others.map((name) => parameter(name, 'query')) : []),
    ],
    ...(hasBody && operation.takesBytes ? { requestBody: bytesBody } : {}),
    ...(hasBody && !operation.takesBytes
      ? { requestBody: requestBody({ schema, properties, required, names: others }) }
      : {}),
    responses: responses(operation),
  };
}

const bytesBody: JsonSchema = {
  required: true,
  content: { 'application/octet-stream': { schema: { type: 'string', contentEncoding: 'binary' } } },
};

function requestBody({
  schema,
  properties,
  required,
  names,
}: {
  schema: JsonSchema;
  properties: Record<string, JsonSchema>;
  required: ReadonlySet<string>;
  names: string[];
}): JsonSchema {
  const needed = names.filter((name) => required.has(name));
  return {
    required: needed.length > 0,
    content: {
      'application/json': {
        schema: {
          ...schema,
          properties: Object.fromEntries(names.map((name) => [name, properties[name] ?? {}])),
          required: needed,
        },
      },
    },
  };
}

function responses({ success, errors, invalidStatus }: Operation): JsonSchema {
  const reference = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });
  const byStatus = Map.groupBy(errors, (code) =>
    code === 'invalid' ? (invalidStatus ?? httpStatus[code]) : httpStatus[code],
  );
  return {
    [success.status]: {
      description: words.success,
      ...(success.schema ? { content: { 'application/json': reference(success.schema) } } : {}),
    },
    ...Object.fromEntries(
      [...byStatus].map(([status, codes]) => [
        status,
        { description: codes.join(', '), content: { 'application/problem+json': reference('Problem') } },
      ]),
    ),
  };
}
