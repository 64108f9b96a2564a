using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Assignments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_entry2",
                schema: "search",
                table: "entry");

            migrationBuilder.DropPrimaryKey(
                name: "PK_entry1",
                schema: "registers",
                table: "entry");

            migrationBuilder.DropPrimaryKey(
                name: "PK_entry",
                schema: "audit",
                table: "entry");

            migrationBuilder.EnsureSchema(
                name: "assignments");

            migrationBuilder.AddPrimaryKey(
                name: "PK_entry3",
                schema: "search",
                table: "entry",
                column: "id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_entry2",
                schema: "registers",
                table: "entry",
                columns: new[] { "book_id", "number", "suffix" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_entry1",
                schema: "audit",
                table: "entry",
                column: "id");

            migrationBuilder.CreateTable(
                name: "entry",
                schema: "assignments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    task_id = table.Column<Guid>(type: "uuid", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    percent = table.Column<int>(type: "integer", nullable: true),
                    words = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "evidence",
                schema: "assignments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    task_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "partner",
                schema: "assignments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    task_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    holder = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partner", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "task",
                schema: "assignments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    review_year = table.Column<int>(type: "integer", nullable: true),
                    area_id = table.Column<Guid>(type: "uuid", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    given_by = table.Column<Guid>(type: "uuid", nullable: false),
                    given_by_name = table.Column<string>(type: "text", nullable: false),
                    giver = table.Column<string>(type: "text", nullable: false),
                    owner_agency = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_unit = table.Column<Guid>(type: "uuid", nullable: true),
                    owner_name = table.Column<string>(type: "text", nullable: false),
                    holder = table.Column<string>(type: "text", nullable: false),
                    due = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    percent = table.Column<int>(type: "integer", nullable: false),
                    given_at = table.Column<long>(type: "bigint", nullable: false),
                    finished_on = table.Column<int>(type: "integer", nullable: true),
                    withdrawn_at = table.Column<long>(type: "bigint", nullable: true),
                    folded = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_entry_task_id_at",
                schema: "assignments",
                table: "entry",
                columns: new[] { "task_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_evidence_task_id_ordinal",
                schema: "assignments",
                table: "evidence",
                columns: new[] { "task_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_partner_task_id",
                schema: "assignments",
                table: "partner",
                column: "task_id");

            migrationBuilder.CreateIndex(
                name: "ix_task_agency_id_due",
                schema: "assignments",
                table: "task",
                columns: new[] { "agency_id", "due" });

            migrationBuilder.CreateIndex(
                name: "ix_task_area_id_year",
                schema: "assignments",
                table: "task",
                columns: new[] { "area_id", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_task_owner_agency_due",
                schema: "assignments",
                table: "task",
                columns: new[] { "owner_agency", "due" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "entry",
                schema: "assignments");

            migrationBuilder.DropTable(
                name: "evidence",
                schema: "assignments");

            migrationBuilder.DropTable(
                name: "partner",
                schema: "assignments");

            migrationBuilder.DropTable(
                name: "task",
                schema: "assignments");

            migrationBuilder.DropPrimaryKey(
                name: "PK_entry3",
                schema: "search",
                table: "entry");

            migrationBuilder.DropPrimaryKey(
                name: "PK_entry2",
                schema: "registers",
                table: "entry");

            migrationBuilder.DropPrimaryKey(
                name: "PK_entry1",
                schema: "audit",
                table: "entry");

            migrationBuilder.AddPrimaryKey(
                name: "PK_entry2",
                schema: "search",
                table: "entry",
                column: "id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_entry1",
                schema: "registers",
                table: "entry",
                columns: new[] { "book_id", "number", "suffix" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_entry",
                schema: "audit",
                table: "entry",
                column: "id");
        }
    }
}
