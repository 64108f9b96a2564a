using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Assignments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "assignments_entry",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    task_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    action = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    percent = table.Column<int>(type: "INTEGER", nullable: true),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assignments_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assignments_evidence",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    task_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    entry_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    media_type = table.Column<string>(type: "TEXT", nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assignments_evidence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assignments_partner",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    task_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    unit_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    holder = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assignments_partner", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assignments_task",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    review_year = table.Column<int>(type: "INTEGER", nullable: true),
                    area_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    given_by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    given_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    giver = table.Column<string>(type: "TEXT", nullable: false),
                    owner_agency = table.Column<byte[]>(type: "BLOB", nullable: false),
                    owner_unit = table.Column<byte[]>(type: "BLOB", nullable: true),
                    owner_name = table.Column<string>(type: "TEXT", nullable: false),
                    holder = table.Column<string>(type: "TEXT", nullable: false),
                    due = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    percent = table.Column<int>(type: "INTEGER", nullable: false),
                    given_at = table.Column<long>(type: "INTEGER", nullable: false),
                    finished_on = table.Column<int>(type: "INTEGER", nullable: true),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assignments_task", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_assignments_entry_task_id_at",
                table: "assignments_entry",
                columns: new[] { "task_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_assignments_evidence_task_id_ordinal",
                table: "assignments_evidence",
                columns: new[] { "task_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assignments_partner_task_id",
                table: "assignments_partner",
                column: "task_id");

            migrationBuilder.CreateIndex(
                name: "ix_assignments_task_agency_id_due",
                table: "assignments_task",
                columns: new[] { "agency_id", "due" });

            migrationBuilder.CreateIndex(
                name: "ix_assignments_task_area_id_year",
                table: "assignments_task",
                columns: new[] { "area_id", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_assignments_task_owner_agency_due",
                table: "assignments_task",
                columns: new[] { "owner_agency", "due" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assignments_entry");

            migrationBuilder.DropTable(
                name: "assignments_evidence");

            migrationBuilder.DropTable(
                name: "assignments_partner");

            migrationBuilder.DropTable(
                name: "assignments_task");
        }
    }
}
