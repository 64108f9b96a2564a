using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FileMarks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "marks",
                table: "files_content",
                type: "TEXT",
                nullable: false,
                defaultValue: "None");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "marks",
                table: "files_content");
        }
    }
}
