using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Schedule : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "schedule_booking",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    entry_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    resource_id = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schedule_booking", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "schedule_change",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    week_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    entry_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schedule_change", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "schedule_dismissal",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    source_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schedule_dismissal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "schedule_entry",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    week_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    day = table.Column<int>(type: "INTEGER", nullable: false),
                    starts_at = table.Column<int>(type: "INTEGER", nullable: false),
                    ends_at = table.Column<int>(type: "INTEGER", nullable: true),
                    busy_until = table.Column<int>(type: "INTEGER", nullable: false),
                    matter = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    chair = table.Column<string>(type: "TEXT", nullable: false),
                    members = table.Column<string>(type: "TEXT", nullable: false),
                    guests = table.Column<string>(type: "TEXT", nullable: false),
                    prepares = table.Column<string>(type: "TEXT", nullable: false),
                    cars = table.Column<string>(type: "TEXT", nullable: false),
                    source_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    source_number = table.Column<string>(type: "TEXT", nullable: false),
                    source_link = table.Column<string>(type: "TEXT", nullable: false),
                    cancelled_at = table.Column<long>(type: "INTEGER", nullable: true),
                    cancel_reason = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schedule_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "schedule_entry_person",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    entry_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    appointment_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    chairs = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schedule_entry_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "schedule_feed",
                columns: table => new
                {
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schedule_feed", x => x.person_id);
                });

            migrationBuilder.CreateTable(
                name: "schedule_resource",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schedule_resource", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "schedule_week",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    monday = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    sender = table.Column<string>(type: "TEXT", nullable: false),
                    opinion = table.Column<string>(type: "TEXT", nullable: false),
                    approved_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    approved_at = table.Column<long>(type: "INTEGER", nullable: true),
                    published_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schedule_week", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_schedule_booking_entry_id",
                table: "schedule_booking",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_schedule_booking_resource_id",
                table: "schedule_booking",
                column: "resource_id");

            migrationBuilder.CreateIndex(
                name: "ix_schedule_change_week_id",
                table: "schedule_change",
                column: "week_id");

            migrationBuilder.CreateIndex(
                name: "ix_schedule_dismissal_agency_id_source_id",
                table: "schedule_dismissal",
                columns: new[] { "agency_id", "source_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_schedule_entry_agency_id_day",
                table: "schedule_entry",
                columns: new[] { "agency_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_schedule_entry_source_id",
                table: "schedule_entry",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_schedule_entry_week_id",
                table: "schedule_entry",
                column: "week_id");

            migrationBuilder.CreateIndex(
                name: "ix_schedule_entry_person_entry_id",
                table: "schedule_entry_person",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_schedule_entry_person_person_id",
                table: "schedule_entry_person",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_schedule_feed_hash",
                table: "schedule_feed",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_schedule_resource_agency_id",
                table: "schedule_resource",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_schedule_week_agency_id_monday",
                table: "schedule_week",
                columns: new[] { "agency_id", "monday" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "schedule_booking");

            migrationBuilder.DropTable(
                name: "schedule_change");

            migrationBuilder.DropTable(
                name: "schedule_dismissal");

            migrationBuilder.DropTable(
                name: "schedule_entry");

            migrationBuilder.DropTable(
                name: "schedule_entry_person");

            migrationBuilder.DropTable(
                name: "schedule_feed");

            migrationBuilder.DropTable(
                name: "schedule_resource");

            migrationBuilder.DropTable(
                name: "schedule_week");
        }
    }
}
