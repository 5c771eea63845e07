import { emptyNeo4j, onNeo4j } from "../support/neo4j/access.ts";
import { conformance } from "./conformance/conformance.ts";

onNeo4j("conformance", () => conformance({ name: "neo4j", open: emptyNeo4j, skip: {} }));
