import { defineConfig } from 'drizzle-kit';

export default defineConfig({
	dialect: 'sqlite',
	casing: 'snake_case',
	schema: './src/lib/server/db/platform/schema.ts',
	out: './migrations/platform',
});
