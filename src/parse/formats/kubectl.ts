// What a Kubernetes server refuses, as kubectl prints it:
//   Error from server (Invalid): error when creating "deploy/web.yaml": admission webhook "policy.example.com" denied the request: …
//   The Deployment "web" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0
//   error: error validating "deploy/web.yaml": error validating data: unknown field "spec.replcas"

import { located } from '../kit/located.ts';

export const kubectl = located({
  name: 'kubectl',
  title: 'Kubernetes server and kubectl',
  url: 'https://kubernetes.io/docs/reference/kubectl/',
  family: 'policy',
  kind: 'policy',
  commands: /\b(?:kubectl|oc|kustomize|skaffold|argocd)\b/,
  marks: [
    'Error from server',
    ' is invalid: ',
    'error: error validating',
    'denied request',
    'unable to recognize',
    'ValidatingAdmissionPolicy',
    'the server doesn',
    'timed out waiting for the condition',
    'exceeded its progress deadline',
    'accumulating resources',
  ],
  lines: [
    /^Error from server \((?<rule>\w{3,40})\): (?<message>(?:error when \w{3,20}ing "(?<path>[^"]{1,300})": )?.{1,2000})$/,
    /^(?<message>The \w{2,60} "(?:[^"]{1,200})" is invalid: .{1,1500})$/,
    /^error: (?<message>(?:error (?:validating|parsing) "?(?<path>[^"\s]{1,300}?)"?: .{0,200}?(?:line (?<line>\d{1,9}): .{0,600}|.{0,800})|unable to (?:recognize|decode|read) "(?:[^"]{1,300})": .{1,600}|timed out waiting for the condition.{0,200}|deployment "[^"]{1,200}" exceeded its progress deadline|the server doesn't have a resource type .{1,120}|resource mapping not found for .{1,600}|no matches for kind .{1,200}|You must be logged in to the server.{0,120}))$/,
    /^(?<message>(?:The|error: the) .{1,120} ValidatingAdmissionPolicy '[^']{1,200}' with binding '[^']{1,200}' denied request: .{1,1000})$/,
    /^Error: (?<message>accumulating resources: .{1,1000})$/,
  ],
  unique: true,
  more: /^(?:\s+\S|\* )/,
});
