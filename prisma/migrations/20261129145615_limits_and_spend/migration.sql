-- AlterTable
ALTER TABLE "spend" ADD COLUMN     "change_id" UUID,
ADD COLUMN     "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "weeks" INTEGER NOT NULL,
ALTER COLUMN "program_id" SET NOT NULL,
ALTER COLUMN "spent_usd" SET NOT NULL,
ALTER COLUMN "spent_usd" SET DEFAULT 0;

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "rate_limit_expire_idx" ON "rate_limit"("expire");

-- CreateIndex
CREATE INDEX "spend_program_id_idx" ON "spend"("program_id");
