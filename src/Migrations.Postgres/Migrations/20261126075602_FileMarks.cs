using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class FileMarks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "marks",
                schema: "files",
                table: "content",
                type: "text",
                nullable: false,
                defaultValue: "None");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "marks",
                schema: "files",
                table: "content");
        }
    }
}
