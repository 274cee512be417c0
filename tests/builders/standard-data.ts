/** The national standard 730705 (2025) as its data file has it. */
import type { TeachingStandard } from '#standards/schema/teaching.ts';
import file from '#standards/teaching/730705-livestream-ecommerce-service/2025/standard.json' with { type: 'json' };

const { standard, parameters } = file as unknown as TeachingStandard;
export { standard, parameters };
