using System.Reflection;
using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Documents;

/// <summary>The module's tables.</summary>
internal sealed class DocumentsPart : IModelPart
{
    public static readonly DocumentsPart It = new();

    public DocumentsPart() => Mapping.RegisterIds(Assembly);

    public Assembly Assembly => typeof(DocumentsPart).Assembly;

    public void Map(ModelBuilder model, Engine engine)
    {
        SharedMap.Map(model, engine);
        IncomingMap.Map(model, engine);
        OutgoingMap.Map(model, engine);
        DeliveryMap.Map(model, engine);
        OpinionMap.Map(model, engine);
        RecallMap.Map(model, engine);
        OfficialCopyMap.Map(model, engine);
        DossierMap.Map(model, engine);
    }
}
