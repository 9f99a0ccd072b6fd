-- AlterTable
ALTER TABLE "program" ADD COLUMN     "estimated_seconds" INTEGER;
