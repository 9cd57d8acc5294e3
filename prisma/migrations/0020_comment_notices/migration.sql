-- CreateEnum
CREATE TYPE "CommentNoticeFrequency" AS ENUM ('at_once', 'daily', 'never');

-- CreateTable
CREATE TABLE "comment_notice_choices" (
    "user_id" UUID NOT NULL,
    "frequency" "CommentNoticeFrequency" NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_notice_choices_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "comment_notices" (
    "comment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_notices_pkey" PRIMARY KEY ("comment_id","user_id")
);

-- CreateIndex
CREATE INDEX "comment_notices_user_id_idx" ON "comment_notices"("user_id");

-- AddForeignKey
ALTER TABLE "comment_notice_choices" ADD CONSTRAINT "comment_notice_choices_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_notices" ADD CONSTRAINT "comment_notices_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_notices" ADD CONSTRAINT "comment_notices_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
