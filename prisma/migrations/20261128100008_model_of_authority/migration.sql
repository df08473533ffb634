-- Which routine an authority's agencies begin by. Those that were here before this begin by the county's own.
ALTER TABLE "authorities" ADD COLUMN     "practice_model" TEXT NOT NULL DEFAULT 'kronobarn';
