using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Areas : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "area",
                schema: "organisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<int>(type: "integer", nullable: false),
                    valid_to = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "area_fact",
                schema: "organisation",
                columns: table => new
                {
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    valid_from = table.Column<int>(type: "integer", nullable: false),
                    valid_to = table.Column<int>(type: "integer", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    legal_basis = table.Column<string>(type: "text", nullable: true),
                    sort_key = table.Column<string>(type: "text", nullable: false),
                    folded = table.Column<string>(type: "text", nullable: false),
                    marked = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area_fact", x => new { x.area_id, x.valid_from });
                });

            migrationBuilder.CreateTable(
                name: "area_succession",
                schema: "organisation",
                columns: table => new
                {
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on_day = table.Column<int>(type: "integer", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false),
                    is_default = table.Column<bool>(type: "boolean", nullable: false),
                    evidence = table.Column<string>(type: "text", nullable: false),
                    legal_basis = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area_succession", x => new { x.from_id, x.to_id });
                });

            migrationBuilder.CreateIndex(
                name: "ix_area_code",
                schema: "organisation",
                table: "area",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "ix_area_fact_parent_id",
                schema: "organisation",
                table: "area_fact",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_area_succession_to_id",
                schema: "organisation",
                table: "area_succession",
                column: "to_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "area",
                schema: "organisation");

            migrationBuilder.DropTable(
                name: "area_fact",
                schema: "organisation");

            migrationBuilder.DropTable(
                name: "area_succession",
                schema: "organisation");
        }
    }
}
