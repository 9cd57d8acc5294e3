
-- A silence or a ban whose account is gone: recognised by a keyed hash of the address, told under a lock.
CREATE TABLE "kept_bars" (
    "mark" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "kept_since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_bars_pkey" PRIMARY KEY ("mark")
);
