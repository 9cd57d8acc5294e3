import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '#app/api/v1/openapi.json/document.ts';
import { operations } from '#app/api/v1/openapi.json/operations.ts';
import { adEventsPath, adSlotsPath } from '#lib/ad-paths.ts';
import { urls } from '#lib/urls.ts';

type Schema = { $ref?: string; properties?: Record<string, Schema>; required?: string[] };
type Described = {
  operationId: string;
  parameters: { name: string; in: string; required: boolean; schema: Schema }[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
  responses: Record<string, { description: string; content: Record<string, { schema: Schema }> }>;
  security: Record<string, string[]>[];
};

const document = JSON.parse(
  JSON.stringify(openApiDocument({ siteUrl: 'https://journal.example', siteName: 'Essai' })),
) as {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, unknown>; securitySchemes: Record<string, unknown> };
};
const all = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

describe('the description of the API', () => {
  it('is OpenAPI 3.1 with a title and a version', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'API de Essai', version: '1' } });
  });

  it('names each operation once and defines everything that it refers to', () => {
    expect(new Set(all.map(({ operation }) => operation.operationId)).size).toBe(all.length);
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to ?? '');
    expect(references.length).toBeGreaterThan(0);
    for (const to of references)
      expect(document.components.schemas).toHaveProperty(to.split('/').at(-1) ?? '');
  });

  it('declares every path parameter, and each answer with a schema', () => {
    for (const { path, operation } of all) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = operation.parameters.filter((parameter) => parameter.in === 'path');
      expect(declared.map(({ name }) => name)).toEqual(inPath);
      for (const [status, { content }] of Object.entries(operation.responses)) {
        if (status === '204') expect(content).toBeUndefined();
        else expect(Object.values(content)[0]?.schema.$ref).toMatch(/^#\/components\/schemas\//);
      }
    }
  });

  it('says what a new story needs and what a change may hold', () => {
    const post = document.paths['/api/v1/articles']?.post?.requestBody?.content['application/json'].schema;
    expect(post?.required?.sort()).toEqual(['body', 'headline', 'section', 'standfirst']);
    const patch =
      document.paths['/api/v1/articles/{id}']?.patch?.requestBody?.content['application/json'].schema;
    expect(patch?.required).toEqual([]);
    expect(Object.keys(patch?.properties ?? {})).toEqual(
      expect.arrayContaining(['baseRevision', 'headline', 'body', 'publish']),
    );
    expect(patch?.properties).not.toHaveProperty('id');
  });

  /** What readers may write, without a key of the newsroom. */
  const openWrites = [
    '/api/v1/articles/{id}/reports',
    '/api/v1/audience',
    '/api/v1/ad-complaints',
    '/api/v1/consent',
    adEventsPath,
    '/api/v1/articles/{id}/comments',
    '/api/v1/comments/{id}',
    '/api/v1/comments/{id}/votes',
    '/api/v1/comments/{id}/reports',
    '/api/v1/comments/{id}/appeals',
  ];

  it('lets only tokens write what the newsroom publishes', () => {
    for (const { path, method, operation } of all) {
      expect(operation.security).toEqual(
        (method === 'get' && !path.startsWith('/api/v1/medias/')) || openWrites.includes(path)
          ? [{}, { token: [] }]
          : [{ token: [] }],
      );
    }
  });

  it('describes every route of articles, comments, oEmbed, sections, suggestions and uploads, and what pages tell', () => {
    const routes = readdirSync('app/api/v1', { recursive: true, encoding: 'utf8' })
      .filter((file) =>
        /^(ad-complaints|articles|comments|consent|oembed|sections|suggestions|medias\/envois)\b.*route\.ts$/.test(
          file,
        ),
      )
      .map((file) => `/api/v1/${file.replace(/\/route\.ts$/, '').replace(/\[(\w+)\]/g, '{$1}')}`);
    // What pages tell of their reading, what is sold on them and seen of it, is answered before Next.
    expect(Object.keys(operations).sort()).toEqual(
      [...routes, urls.apiAudience(), adSlotsPath, adEventsPath].sort(),
    );
  });
});
