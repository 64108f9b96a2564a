using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Areas : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "organisation_area",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    level = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_to = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_area", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisation_area_fact",
                columns: table => new
                {
                    area_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    valid_from = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_to = table.Column<int>(type: "INTEGER", nullable: false),
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    parent_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    legal_basis = table.Column<string>(type: "TEXT", nullable: true),
                    sort_key = table.Column<string>(type: "TEXT", nullable: false),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    marked = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_area_fact", x => new { x.area_id, x.valid_from });
                });

            migrationBuilder.CreateTable(
                name: "organisation_area_succession",
                columns: table => new
                {
                    from_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    to_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    on_day = table.Column<int>(type: "INTEGER", nullable: false),
                    part = table.Column<string>(type: "TEXT", nullable: false),
                    is_default = table.Column<bool>(type: "INTEGER", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_area_succession", x => new { x.from_id, x.to_id });
                });

            migrationBuilder.CreateIndex(
                name: "ix_organisation_area_code",
                table: "organisation_area",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_area_fact_parent_id",
                table: "organisation_area_fact",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_area_succession_to_id",
                table: "organisation_area_succession",
                column: "to_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "organisation_area");

            migrationBuilder.DropTable(
                name: "organisation_area_fact");

            migrationBuilder.DropTable(
                name: "organisation_area_succession");
        }
    }
}
