using System.Reflection;
using LienThong.Kernel.Data;
using LienThong.SectorRegisters.Registers;
using Microsoft.EntityFrameworkCore;

namespace LienThong.SectorRegisters;

/// <summary>The module's window on the one database.</summary>
internal sealed class SectorContext(DbContextOptions<SectorContext> options) : ModuleContext(options, SectorPart.It);

/// <summary>The module's tables, one for each register.</summary>
internal sealed class SectorPart : IModelPart
{
    public static readonly SectorPart It = new();

    public SectorPart() => Mapping.RegisterIds(Assembly);

    public Assembly Assembly => typeof(SectorPart).Assembly;

    public void Map(ModelBuilder model, Engine engine)
    {
        foreach (var shape in RowShape.All) shape.Map(model, engine);
    }
}
