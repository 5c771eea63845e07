# lantoa as a command: `docker run lantoa --help`. Built and started by docker-compose.yml.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm run build:web && npm prune --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/cypher cypher
COPY --from=build /app/data data
# What a build keeps beside Neo4j: the extractions it need not do again.
RUN mkdir /workspace && chown node:node /workspace
USER node
WORKDIR /workspace
VOLUME /workspace
ENTRYPOINT ["node", "/app/dist/cli/main.js"]
CMD ["--help"]
