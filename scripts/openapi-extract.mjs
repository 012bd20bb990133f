// Takes the operations that the stand-in answers out of GitHub's OpenAPI description, as plain JSON Schema without prose.
//   npm install --no-save @octokit/openapi@23.0.2     in a folder of its own: it has 385 MB
//   node scripts/openapi-extract.mjs FOLDER/node_modules/@octokit/openapi/generated/api.github.com.json
// The result is test/github/standin/openapi.json.

import { readFileSync, writeFileSync } from 'node:fs';

const REPO = '/repos/{owner}/{repo}';
const OPERATIONS = [
  `GET ${REPO}`,
  `GET ${REPO}/actions/runs`,
  `GET ${REPO}/actions/runs/{run_id}`,
  `GET ${REPO}/actions/runs/{run_id}/attempts/{attempt_number}`,
  `GET ${REPO}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`,
  `GET ${REPO}/actions/runs/{run_id}/jobs`,
  `GET ${REPO}/actions/runs/{run_id}/artifacts`,
  `GET ${REPO}/actions/workflows/{workflow_id}/runs`,
  `GET ${REPO}/actions/jobs/{job_id}`,
  `GET ${REPO}/actions/jobs/{job_id}/logs`,
  `GET ${REPO}/actions/artifacts/{artifact_id}`,
  `GET ${REPO}/actions/artifacts/{artifact_id}/{archive_format}`,
  `POST ${REPO}/check-runs`,
  `GET ${REPO}/check-runs/{check_run_id}`,
  `PATCH ${REPO}/check-runs/{check_run_id}`,
  `GET ${REPO}/check-runs/{check_run_id}/annotations`,
  `GET ${REPO}/commits/{ref}/check-runs`,
  `GET ${REPO}/issues/{issue_number}/comments`,
  `POST ${REPO}/issues/{issue_number}/comments`,
  `GET ${REPO}/issues/comments/{comment_id}`,
  `PATCH ${REPO}/issues/comments/{comment_id}`,
  `DELETE ${REPO}/issues/comments/{comment_id}`,
  `GET ${REPO}/pulls`,
  `GET ${REPO}/pulls/{pull_number}`,
  `GET ${REPO}/pulls/{pull_number}/files`,
  `GET ${REPO}/commits/{commit_sha}/pulls`,
  `GET ${REPO}/compare/{basehead}`,
  `GET ${REPO}/contents/{path}`,
  'GET /rate_limit',
];
const PROSE = new Set([
  'description',
  'example',
  'examples',
  'title',
  'externalDocs',
  'deprecated',
  'x-github',
  'x-multi-segment',
  'discriminator',
  'xml',
]);

const whole = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const schemas = {};
const operations = Object.fromEntries(OPERATIONS.map((name) => [name, operationOf(name)]));
const text = JSON.stringify({
  version: whole.info.version,
  operations,
  schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
});
writeFileSync('test/github/standin/openapi.json', `${text}\n`);
console.log(`${OPERATIONS.length} operations, ${Object.keys(schemas).length} schemas, ${text.length} bytes`);

function operationOf(name) {
  const [method, path] = name.split(' ');
  const item = whole.paths[path];
  const operation = item?.[method.toLowerCase()];
  if (!operation) throw new Error(`GitHub describes no ${name}`);
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolved);
  const body = resolved(operation.requestBody ?? {});
  return {
    id: operation.operationId,
    parameters: parameters.map((each) => ({
      name: each.name,
      in: each.in,
      required: each.required === true,
      schema: schemaOf(each.schema),
    })),
    body: body.content
      ? { required: body.required === true, schema: schemaOf(body.content['application/json'].schema) }
      : null,
    answers: Object.fromEntries(
      Object.entries(operation.responses).map(([status, answer]) => [status, answerOf(resolved(answer))]),
    ),
  };
}

function answerOf({ content }) {
  const json =
    content && (content['application/json'] ?? content['application/scim+json'] ?? Object.values(content)[0]);
  return json?.schema ? schemaOf(json.schema) : null;
}

function resolved(node) {
  return node?.$ref
    ? resolved(
        node.$ref
          .slice(2)
          .split('/')
          .reduce((at, key) => at[key], whole),
      )
    : node;
}

/** A schema of OpenAPI 3.0 as JSON Schema: references into `schemas`, `nullable` as a type. */
function schemaOf(node) {
  if (Array.isArray(node)) return node.map(schemaOf);
  if (typeof node !== 'object' || node === null) return node;
  if (node.$ref) return referenceTo(node.$ref.split('/').pop());
  const { nullable, properties, ...rest } = node;
  const entries = Object.entries(rest).filter(([key]) => !PROSE.has(key));
  const plain = Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      key === 'enum' || key === 'required' || key === 'default' ? value : schemaOf(value),
    ]),
  );
  if (properties)
    plain.properties = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, schemaOf(value)]));
  return nullable ? { anyOf: [plain, { type: 'null' }] } : plain;
}

function referenceTo(name) {
  if (!(name in schemas)) {
    schemas[name] = null;
    schemas[name] = schemaOf(whole.components.schemas[name]);
  }
  return { $ref: `#/schemas/${name}` };
}
