import type { DataMapping, DataNode } from "@pawl/parser/data";

/** Files whose name says that they are something else than a start-up list. */
const otherNames =
  /^(?:package(?:-lock)?\.json|composer\.json|tsconfig[\w.-]*\.json|[\w.-]*\.schema\.json|(?:docker-)?compose[\w.-]*\.ya?ml|pnpm-lock\.yaml|mkdocs\.ya?ml|\.pre-commit-config\.ya?ml|\.gitlab-ci\.ya?ml|pawl\.yml|chart\.yaml|values[\w.-]*\.ya?ml|pyproject\.toml|cargo\.toml|openapi[\w.-]*|swagger[\w.-]*|devcontainer\.json|launch\.json|settings\.json|tasks\.json|prometheus[\w.-]*\.ya?ml)$/i;

/** Whether a file's base name says that it is no start-up list, whatever stands in it. */
export function isOtherName(name: string): boolean {
  return otherNames.test(name);
}

const has = (node: DataMapping, ...keys: readonly string[]) => keys.every((key) => node.entries.has(key));

/** Whether a document has the form of something else: compose, Kubernetes, OpenAPI, a workflow, a playbook, a schema. */
export function isOtherForm(document: DataNode): boolean {
  if (document.kind === "scalar") return true;
  if (document.kind === "sequence") return document.items.some(isPlay);
  return (
    isCompose(document) ||
    has(document, "apiVersion", "kind") ||
    has(document, "openapi") ||
    has(document, "swagger") ||
    has(document, "asyncapi") ||
    has(document, "$schema") ||
    has(document, "AWSTemplateFormatVersion") ||
    has(document, "scrape_configs") ||
    (has(document, "jobs") && (has(document, "on") || has(document, "true"))) ||
    (has(document, "type", "properties") && document.entries.get("properties")?.value.kind === "mapping")
  );
}

/** A play of Ansible. */
function isPlay(item: DataNode): boolean {
  return item.kind === "mapping" && has(item, "hosts") && (has(item, "tasks") || has(item, "roles"));
}

/** Services of compose: each is a mapping, and some have what only compose knows. */
function isCompose(document: DataMapping): boolean {
  const services = document.entries.get("services")?.value;
  if (services?.kind !== "mapping") return false;
  return [...services.entries.values()].some(
    ({ value }) =>
      value.kind === "mapping" && (has(value, "image") || has(value, "build") || has(value, "extends")),
  );
}
