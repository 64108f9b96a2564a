using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Schedule : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "schedule");

            migrationBuilder.CreateTable(
                name: "booking",
                schema: "schedule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    resource_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_booking", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "change",
                schema: "schedule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    week_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    fields = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_change", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dismissal",
                schema: "schedule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dismissal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "entry",
                schema: "schedule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    week_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<int>(type: "integer", nullable: false),
                    starts_at = table.Column<int>(type: "integer", nullable: false),
                    ends_at = table.Column<int>(type: "integer", nullable: true),
                    busy_until = table.Column<int>(type: "integer", nullable: false),
                    matter = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false),
                    chair = table.Column<string>(type: "text", nullable: false),
                    members = table.Column<string>(type: "text", nullable: false),
                    guests = table.Column<string>(type: "text", nullable: false),
                    prepares = table.Column<string>(type: "text", nullable: false),
                    cars = table.Column<string>(type: "text", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source_number = table.Column<string>(type: "text", nullable: false),
                    source_link = table.Column<string>(type: "text", nullable: false),
                    cancelled_at = table.Column<long>(type: "bigint", nullable: true),
                    cancel_reason = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    changed_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entry4", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "entry_person",
                schema: "schedule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    appointment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    chairs = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entry_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "feed",
                schema: "schedule",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    made_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_feed", x => x.person_id);
                });

            migrationBuilder.CreateTable(
                name: "resource",
                schema: "schedule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    closed_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_resource", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "week",
                schema: "schedule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    monday = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    sender = table.Column<string>(type: "text", nullable: false),
                    opinion = table.Column<string>(type: "text", nullable: false),
                    approved_by_name = table.Column<string>(type: "text", nullable: false),
                    approved_at = table.Column<long>(type: "bigint", nullable: true),
                    published_by_name = table.Column<string>(type: "text", nullable: false),
                    published_at = table.Column<long>(type: "bigint", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_week", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_booking_entry_id",
                schema: "schedule",
                table: "booking",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_booking_resource_id",
                schema: "schedule",
                table: "booking",
                column: "resource_id");

            migrationBuilder.CreateIndex(
                name: "ix_change_week_id",
                schema: "schedule",
                table: "change",
                column: "week_id");

            migrationBuilder.CreateIndex(
                name: "ix_dismissal_agency_id_source_id",
                schema: "schedule",
                table: "dismissal",
                columns: new[] { "agency_id", "source_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_entry_agency_id_day",
                schema: "schedule",
                table: "entry",
                columns: new[] { "agency_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_entry_source_id",
                schema: "schedule",
                table: "entry",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_entry_week_id",
                schema: "schedule",
                table: "entry",
                column: "week_id");

            migrationBuilder.CreateIndex(
                name: "ix_entry_person_entry_id",
                schema: "schedule",
                table: "entry_person",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_entry_person_person_id",
                schema: "schedule",
                table: "entry_person",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_feed_hash",
                schema: "schedule",
                table: "feed",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_resource_agency_id",
                schema: "schedule",
                table: "resource",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_week_agency_id_monday",
                schema: "schedule",
                table: "week",
                columns: new[] { "agency_id", "monday" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "booking",
                schema: "schedule");

            migrationBuilder.DropTable(
                name: "change",
                schema: "schedule");

            migrationBuilder.DropTable(
                name: "dismissal",
                schema: "schedule");

            migrationBuilder.DropTable(
                name: "entry",
                schema: "schedule");

            migrationBuilder.DropTable(
                name: "entry_person",
                schema: "schedule");

            migrationBuilder.DropTable(
                name: "feed",
                schema: "schedule");

            migrationBuilder.DropTable(
                name: "resource",
                schema: "schedule");

            migrationBuilder.DropTable(
                name: "week",
                schema: "schedule");
        }
    }
}
