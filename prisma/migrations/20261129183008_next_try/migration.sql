-- AlterTable
ALTER TABLE "program" ADD COLUMN     "next_try_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "program_week" ADD COLUMN     "detail" TEXT,
ADD COLUMN     "next_try_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "program_week_done_at_idx" ON "program_week"("done_at");
