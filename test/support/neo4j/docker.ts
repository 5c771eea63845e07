import { randomUUID } from "node:crypto";
import { freePort } from "./java.ts";
import { NoServer, type OwnServer, patiently, withDriver } from "./server.ts";

const image = "neo4j:5.26.30-community";

/** Starts Neo4j in a container, where a Docker engine answers and has the image or can fetch it. */
export async function startWithDocker(): Promise<OwnServer> {
  const { GenericContainer, getContainerRuntimeClient } = await import("testcontainers");
  const client = await getContainerRuntimeClient().catch((cause) => {
    throw new NoServer("no Docker engine answers", { cause });
  });
  const port = await freePort();
  const password = randomUUID();
  const container = await new GenericContainer(image)
    .withEnvironment({
      NEO4J_AUTH: `neo4j/${password}`,
      NEO4J_server_memory_heap_max__size: "768m",
      NEO4J_server_memory_pagecache_size: "64m",
      NEO4J_dbms_usage__report_enabled: "false",
    })
    // The same port again when it is started anew.
    .withExposedPorts({ container: 7687, host: port })
    .withStartupTimeout(180_000)
    .start()
    .catch((cause) => {
      throw new NoServer(`the container of ${image} does not start: ${String(cause)}`, { cause });
    });
  const uri = `bolt://${container.getHost()}:${port}`;
  const ready = () =>
    patiently(
      () => withDriver(uri, "neo4j", password, (driver) => driver.verifyConnectivity({ database: "neo4j" })),
      120,
    );
  const stop = async (): Promise<void> => {
    await container.stop();
  };
  try {
    await ready();
  } catch (cause) {
    await stop();
    throw cause;
  }
  return {
    name: `${image} in Docker`,
    settings: { uri, username: "neo4j", password, database: "neo4j" },
    kill: () => client.container.getById(container.getId()).kill(),
    async revive() {
      await client.container.getById(container.getId()).start();
      await ready();
    },
    stop,
  };
}
