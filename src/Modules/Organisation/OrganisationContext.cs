using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Organisation;

/// <summary>The module's window on the one database; only what brings many rows at once needs it.</summary>
internal sealed class OrganisationContext(DbContextOptions<OrganisationContext> options) : ModuleContext(options, OrganisationPart.It);
