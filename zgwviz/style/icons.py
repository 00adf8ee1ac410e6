"""The words that a spec may choose icons by; their drawings are made elsewhere."""

_FIELD = """
plain law policy quality implication term it-capability journey step building-block register standard actor role
service function process event interaction object data component interface app-service network tech-service
"""
_ARCHIMATE = """
stakeholder driver assessment goal outcome principle requirement constraint meaning value resource capability
value-stream course-of-action work-package deliverable implementation-event plateau gap location grouping junction
business-actor business-role business-collaboration business-interface business-process business-function
business-interaction business-event business-service business-object contract representation product
application-component application-collaboration application-interface application-function application-interaction
application-process application-event application-service data-object node device system-software
technology-collaboration technology-interface path communication-network technology-function technology-process
technology-interaction technology-event technology-service artifact equipment facility distribution-network material
"""
ICONS = (*_FIELD.split(), *_ARCHIMATE.split())
"""The field's own words, of which some share the icon of a concept, then ArchiMate's."""
