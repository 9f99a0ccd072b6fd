-- DropIndex
DROP INDEX "program_owner_id_idempotency_key_key";

-- AlterTable
ALTER TABLE "program" DROP COLUMN "idempotency_key";

-- AlterTable
ALTER TABLE "idempotency" ADD COLUMN     "accepted_at" TIMESTAMPTZ(3),
ADD COLUMN     "claim" UUID NOT NULL,
ALTER COLUMN "program_id" DROP NOT NULL,
ALTER COLUMN "owner_id" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "idempotency_program_id_idx" ON "idempotency"("program_id");
