import { checkLayers } from "./layers.ts";

const { seen, faults } = await checkLayers(process.cwd());
for (const fault of faults) console.error(fault);
console.log(`${seen} modules, ${faults.length} faults of layers`);
process.exitCode = faults.length > 0 ? 1 : 0;
